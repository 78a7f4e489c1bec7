/* Elements of the page. Texts become text nodes and never markup, whoever wrote them. */
(function (board) {
  "use strict";

  var STATES = {
    done: [AJS.I18n.getText("hypothesis.kanban.state.done"), "\u2713"],
    differs: [AJS.I18n.getText("hypothesis.kanban.state.differs"), "\u2260"],
    missing: [AJS.I18n.getText("hypothesis.kanban.state.missing"), "\u25CB"],
    failed: [AJS.I18n.getText("hypothesis.kanban.state.failed"), "\u2715"],
    waits: [AJS.I18n.getText("hypothesis.kanban.state.waits"), "\u2026"]
  };

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text !== undefined && text !== null) {
      made.textContent = text;
    }
    return made;
  }

  function append(parent, children) {
    children.filter(Boolean).forEach(function (child) {
      parent.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    });
    return parent;
  }

  function button(id, text, className, onClick) {
    var made = element("button", "aui-button " + className, text);
    made.type = "button";
    made.id = id;
    made.addEventListener("click", onClick);
    return made;
  }

  function link(text, path) {
    var made = element("a", "", text);
    made.href = AJS.contextPath() + path;
    return made;
  }

  function list(name, className, lines) {
    return lines.length ? append(element(name, className), lines.map(function (line) {
      return element("li", "", line);
    })) : null;
  }

  function message(kind, lines) {
    return append(element("div", "aui-message aui-message-" + kind + " " + kind), lines.map(function (line) {
      return typeof line === "string" ? element("p", "", line) : append(element("p"), [line]);
    }));
  }

  /* Where a person does by hand what could not be done here. */
  function byHand(step, result, plan, found) {
    if (result.state === "done" || result.state === "waits") {
      return null;
    }
    var details = append(element("details", "hsj-by-hand"), [
      element("summary", "", AJS.I18n.getText("hypothesis.kanban.by-hand")),
      list("ol", "", step.byHand(plan))
    ]);
    var path = found.board ? "/secure/RapidView.jspa?rapidView=" + encodeURIComponent(found.board.id) + "&tab=" + step.tab
      : step.key === "filter" ? "/issues/?jql=" + encodeURIComponent(plan.query) : "/secure/ManageRapidViews.jspa";
    details.open = result.state === "failed";
    return append(details, [append(element("p"), [link(AJS.I18n.getText("hypothesis.kanban.open-page"), path)])]);
  }

  function row(step, result, page) {
    var made = element("tr");
    made.id = "hsj-step-" + step.key;
    made.tabIndex = -1;
    made.setAttribute("data-hsj-state", result.state);
    var sign = element("span", "hsj-sign", STATES[result.state][1]);
    sign.setAttribute("aria-hidden", "true");
    var title = element("th", "", step.title);
    title.scope = "row";
    var act = result.state === "done" || result.state === "waits" ? null : button("hsj-repair-" + step.key,
      result.state === "missing" ? AJS.I18n.getText("hypothesis.kanban.make") : AJS.I18n.getText("hypothesis.kanban.repair"), "", function () {
        page.repair([step]);
      });
    if (act) {
      act.setAttribute("aria-label", act.textContent + ": " + step.title);
      act.disabled = page.busy;
    }
    return append(made, [
      title,
      append(element("td", "hsj-state"), [sign, " ", STATES[result.state][0]]),
      append(element("td"), [list("ul", "hsj-differences", result.lines), byHand(step, result, page.plan, page.found)]),
      append(element("td"), [act])
    ]);
  }

  function table(page) {
    var made = element("table", "aui hsj-kanban-steps");
    var head = append(element("tr"), [
      AJS.I18n.getText("hypothesis.kanban.column.step"), AJS.I18n.getText("hypothesis.kanban.column.state"),
      AJS.I18n.getText("hypothesis.kanban.column.found"), AJS.I18n.getText("hypothesis.kanban.column.do")
    ].map(function (text) {
      var cell = element("th", "", text);
      cell.scope = "col";
      return cell;
    }));
    return append(made, [
      append(element("thead"), [head]),
      append(element("tbody"), board.steps.map(function (step) {
        return row(step, page.results[step.key], page);
      }))
    ]);
  }

  function nameField(page) {
    var label = element("label", "", AJS.I18n.getText("hypothesis.kanban.name-label"));
    label.htmlFor = "hsj-kanban-name";
    var input = element("input", "text");
    input.type = "text";
    input.id = "hsj-kanban-name";
    input.maxLength = 254;
    input.value = page.name;
    input.addEventListener("input", function () {
      page.name = input.value;
    });
    return append(element("form", "aui"), [append(element("div", "field-group"), [label, input])]);
  }

  function header(page) {
    var states = board.steps.map(function (step) {
      return page.results[step.key].state;
    });
    var left = states.filter(function (state) {
      return state !== "done";
    });
    if (left.length === 0) {
      return [message("success", [AJS.I18n.getText("hypothesis.kanban.all-done")])];
    }
    if (left.every(function (state) {
      return state === "waits";
    })) {
      return [];
    }
    var all = button("hsj-kanban-all", page.found.board
      ? AJS.I18n.getText("hypothesis.kanban.repair-all") : AJS.I18n.getText("hypothesis.kanban.make-all"), "aui-button-primary", function () {
      page.repair(board.steps);
    });
    all.disabled = page.busy;
    return [page.found.board ? null : nameField(page), append(element("p"), [all])];
  }

  board.view = {
    message: message,
    link: link,
    button: button,
    states: STATES,
    /* The steps as they stand. */
    page: function (page) {
      var boardLink = page.found.board
        ? append(element("p"), [link(page.found.board.name, "/secure/RapidBoard.jspa?rapidView=" + encodeURIComponent(page.found.board.id))]) : null;
      return [boardLink].concat(header(page), [table(page)]);
    }
  };
  board.append = append;
}(window.HypothesisKanban = window.HypothesisKanban || {}));

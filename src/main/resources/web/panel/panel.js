(function () {
  "use strict";

  var PATH = "/rest/hypotheses/1.0/issues/";
  var EVENTS_THAT_CHANGE_AN_ISSUE = ["INLINE_EDIT_SAVE_COMPLETE", "ISSUE_REFRESHED"];

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
    children.forEach(function (child) {
      if (child) {
        parent.appendChild(child);
      }
    });
    return parent;
  }

  function section(title, children) {
    return append(element("section", "hsj-section"), [element("h4", "hsj-heading", title)].concat(children));
  }

  function statement(hypothesis) {
    var sentence = hypothesis.statement.sentence;
    return sentence
      ? element("p", "hsj-sentence", sentence)
      : element("p", "hsj-none", AJS.I18n.getText("hypothesis.panel.no-statement"));
  }

  function headRow() {
    var row = element("tr");
    [AJS.I18n.getText("hypothesis.panel.role"), AJS.I18n.getText("hypothesis.panel.criterion"), AJS.I18n.getText("hypothesis.panel.state")]
      .forEach(function (title) {
        var cell = element("th", "", title);
        cell.scope = "col";
        row.appendChild(cell);
      });
    return append(element("thead"), [row]);
  }

  function criterionRow(criterion) {
    var shape = element("span", "hsj-shape hsj-shape-" + criterion.state);
    shape.setAttribute("aria-hidden", "true");
    return append(element("tr"), [
      append(element("td"), [element("span", "hsj-role hsj-role-" + criterion.role, criterion.roleText)]),
      element("td", "hsj-criterion-text", criterion.text),
      append(element("td", "hsj-criterion-state"), [shape, document.createTextNode(" " + criterion.stateText)])
    ]);
  }

  function criteria(hypothesis) {
    var title = AJS.I18n.getText("hypothesis.panel.criteria");
    if (hypothesis.criteria.length === 0) {
      return section(title, [element("p", "hsj-none", AJS.I18n.getText("hypothesis.panel.no-criteria"))]);
    }
    var body = append(element("tbody"), hypothesis.criteria.map(criterionRow));
    return section(title, [append(element("table", "aui hsj-criteria-table"), [headRow(), body])]);
  }

  function bar(box) {
    var filled = element("div", "hsj-bar-used");
    filled.style.width = box.usedPercent + "%";
    var frame = append(element("div", "hsj-bar hsj-bar-" + box.state), [filled]);
    frame.setAttribute("role", "progressbar");
    frame.setAttribute("aria-valuemin", "0");
    frame.setAttribute("aria-valuemax", "100");
    frame.setAttribute("aria-valuenow", String(box.usedPercent));
    frame.setAttribute("aria-valuetext", box.remainingText);
    frame.setAttribute("aria-label", AJS.I18n.getText("hypothesis.panel.time-box"));
    return frame;
  }

  function timeBox(hypothesis) {
    var title = AJS.I18n.getText("hypothesis.panel.time-box");
    var box = hypothesis.timeBox;
    if (!box) {
      var words = hypothesis.budgetText
        ? AJS.I18n.getText("hypothesis.panel.not-started", hypothesis.budgetText)
        : AJS.I18n.getText("hypothesis.panel.no-time-box");
      return section(title, [element("p", "hsj-none", words)]);
    }
    var facts = [AJS.I18n.getText("hypothesis.panel.budget", box.budgetText), AJS.I18n.getText("hypothesis.panel.used", box.usedPercent)];
    if (box.deadlineText) {
      facts.push(box.state === "running" && !box.overdue
        ? AJS.I18n.getText("hypothesis.panel.ends", box.deadlineText)
        : AJS.I18n.getText("hypothesis.panel.ended", box.deadlineText));
    }
    return section(title, [
      append(element("p", "hsj-box"), [
        element("strong", "hsj-box-state hsj-box-state-" + (box.overdue ? "expired" : box.state), box.stateText),
        box.state === "stopped" ? null : element("span", "hsj-box-left", box.remainingText)
      ]),
      bar(box),
      element("p", "hsj-facts", facts.join(" \u00b7 ")),
      element("p", "hsj-why", box.why),
      box.refusedText ? element("p", "hsj-refused", box.refusedText) : null
    ]);
  }

  function missingItem(missing) {
    var item = element("li", missing.needed ? "hsj-needed" : "hsj-good-to-have", missing.text + " ");
    if (missing.href) {
      var link = element("a", "", AJS.I18n.getText("hypothesis.panel.mend"));
      link.href = missing.href;
      item.appendChild(link);
    }
    return item;
  }

  function missing(hypothesis) {
    if (hypothesis.missing.length === 0) {
      return null;
    }
    var list = append(element("ul", "hsj-missing"), hypothesis.missing.map(missingItem));
    return section(AJS.I18n.getText("hypothesis.panel.missing"), [list]);
  }

  function verdict(hypothesis) {
    return hypothesis.verdict && section(AJS.I18n.getText("hypothesis.panel.verdict"),
      [element("p", "hsj-verdict hsj-verdict-" + hypothesis.verdict.key, hypothesis.verdict.text)]);
  }

  function next(hypothesis) {
    var className = hypothesis.decisionDue ? "hsj-next hsj-decide" : "hsj-next";
    return append(element("p", className), [
      element("strong", "", AJS.I18n.getText("hypothesis.panel.next") + ": "),
      document.createTextNode(hypothesis.nextStep)
    ]);
  }

  function show(panel, children) {
    panel.textContent = "";
    append(panel, children);
    panel.setAttribute("aria-busy", "false");
  }

  function showHypothesis(panel, hypothesis) {
    show(panel, [statement(hypothesis), next(hypothesis), timeBox(hypothesis), criteria(hypothesis), verdict(hypothesis), missing(hypothesis)]);
  }

  function showFailure(panel) {
    var again = element("button", "aui-button", AJS.I18n.getText("hypothesis.panel.retry"));
    again.type = "button";
    again.addEventListener("click", function () {
      load(panel);
    });
    show(panel, [element("p", "hsj-none", AJS.I18n.getText("hypothesis.panel.failed")), again]);
  }

  function load(panel) {
    panel.setAttribute("aria-busy", "true");
    var address = AJS.contextPath() + PATH + encodeURIComponent(panel.getAttribute("data-hsj-issue"));
    fetch(address, { credentials: "same-origin", headers: { Accept: "application/json" } })
      .then(function (response) {
        if (!response.ok) {
          throw new Error("HTTP " + response.status);
        }
        return response.json();
      })
      .then(function (hypothesis) {
        showHypothesis(panel, hypothesis);
      })
      .catch(function () {
        showFailure(panel);
      });
  }

  function loadNew() {
    document.querySelectorAll(".hsj-panel:not([data-hsj-loaded])").forEach(function (panel) {
      panel.setAttribute("data-hsj-loaded", "true");
      load(panel);
    });
  }

  function reload() {
    document.querySelectorAll(".hsj-panel").forEach(load);
  }

  function followJira() {
    if (!window.JIRA || !JIRA.bind || !JIRA.Events) {
      return;
    }
    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, loadNew);
    EVENTS_THAT_CHANGE_AN_ISSUE.forEach(function (name) {
      if (JIRA.Events[name]) {
        JIRA.bind(JIRA.Events[name], reload);
      }
    });
  }

  AJS.toInit(function () {
    loadNew();
    followJira();
  });
}());

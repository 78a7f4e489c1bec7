/* What stands around the cards: filters, swimlanes, the keys, what was told; and what the reader's keys and clicks do. */
(function (board) {
  "use strict";

  var dom = board.dom;

  function filterText(filter) {
    return {
      decide: AJS.I18n.getText("hypothesis.board.filter.decide"),
      unranked: AJS.I18n.getText("hypothesis.board.filter.unranked"),
      mine: AJS.I18n.getText("hypothesis.board.filter.mine"),
      review: AJS.I18n.getText("hypothesis.board.filter.review"),
      blocked: AJS.I18n.getText("hypothesis.board.filter.blocked"),
      help: AJS.I18n.getText("hypothesis.board.filter.help")
    }[filter];
  }

  function swimlaneText(swimlanes) {
    return {
      none: AJS.I18n.getText("hypothesis.board.swimlanes.none"),
      box: AJS.I18n.getText("hypothesis.board.swimlanes.box"),
      assignee: AJS.I18n.getText("hypothesis.board.swimlanes.assignee"),
      priority: AJS.I18n.getText("hypothesis.board.swimlanes.priority")
    }[swimlanes];
  }

  function filters(app) {
    var group = dom.element("div", "hsj-board-filters");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", AJS.I18n.getText("hypothesis.board.filters"));
    return dom.append(group, [dom.element("span", "", AJS.I18n.getText("hypothesis.board.filters"))].concat(
      board.filters.map(function (filter) {
        var toggle = dom.button(filterText(filter), "hsj-board-filter", function () {
          var chosen = app.memory.get("filters");
          var on = chosen.indexOf(filter) < 0;
          app.memory.set("filters", on ? chosen.concat([filter]) : chosen.filter(function (other) { return other !== filter; }));
          toggle.setAttribute("aria-pressed", String(on));
          app.render();
        });
        toggle.setAttribute("data-hsj-filter", filter);
        toggle.setAttribute("aria-pressed", String(app.memory.get("filters").indexOf(filter) >= 0));
        return toggle;
      })));
  }

  function swimlanes(app) {
    var label = dom.element("label", "", AJS.I18n.getText("hypothesis.board.swimlanes"));
    var list = dom.element("select", "select");
    list.id = "hsj-board-swimlanes";
    label.htmlFor = list.id;
    board.swimlanes.forEach(function (each) {
      var option = dom.element("option", "", swimlaneText(each));
      option.value = each;
      option.selected = each === app.memory.get("swimlanes");
      list.appendChild(option);
    });
    list.addEventListener("change", function () {
      app.memory.set("swimlanes", list.value);
      app.render();
    });
    return dom.append(dom.element("div", "hsj-board-swimlanes"), [label, list]);
  }

  function keys() {
    return dom.append(dom.element("details", "hsj-board-keys"), [
      dom.element("summary", "", AJS.I18n.getText("hypothesis.board.keys")),
      dom.append(dom.element("ul"), [
        AJS.I18n.getText("hypothesis.board.keys.arrows"), AJS.I18n.getText("hypothesis.board.keys.enter"),
        AJS.I18n.getText("hypothesis.board.keys.move"), AJS.I18n.getText("hypothesis.board.keys.block"),
        AJS.I18n.getText("hypothesis.board.keys.escape")
      ].map(function (line) { return dom.element("li", "", line); }))
    ]);
  }

  function build(app) {
    app.status = dom.element("div", "hsj-board-status");
    app.status.setAttribute("role", "status");
    app.problems = dom.element("div", "hsj-board-problems");
    app.problems.setAttribute("role", "alert");
    app.shown = dom.element("p", "hsj-board-shown");
    dom.append(dom.clear(app.root), [
      dom.append(dom.element("div", "hsj-board-tools"), [filters(app), swimlanes(app), keys()]),
      app.problems, dom.append(dom.element("div", "hsj-board-line"), [app.shown, app.status]), app.view.grid
    ]);
  }

  /* The card that the arrow leads to: the next in the lane, or the one at the same height in the next lane that holds any. */
  function neighbour(app, item, key) {
    var lane = item.card.lane;
    var column = app.view.column(lane);
    var at = column.indexOf(item);
    if (key === "ArrowUp" || key === "ArrowDown") {
      return column[at + (key === "ArrowDown" ? 1 : -1)];
    }
    var lanes = app.data.lanes.map(function (each) { return each.key; });
    var step = key === "ArrowRight" ? 1 : -1;
    for (var next = lanes.indexOf(lane) + step; next >= 0 && next < lanes.length; next += step) {
      var others = app.view.column(lanes[next]);
      if (others.length > 0) {
        return others[Math.min(at, others.length - 1)];
      }
    }
    return undefined;
  }

  function go(app, item, event) {
    event.preventDefault();
    var next = neighbour(app, item, event.key);
    if (next) {
      app.setCurrent(next.card.key);
      next.focus();
    }
  }

  function press(app, event) {
    var item = event.target;
    if (!item.classList.contains("hsj-card") || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (/^Arrow/.test(event.key)) {
      go(app, item, event);
    } else if (event.key === "Enter") {
      app.remember();
      window.location.assign(board.card.address(item.card));
    } else if (event.key === " " || event.key === "m" || event.key === "M") {
      event.preventDefault();
      board.moves.offer(app, item.card);
    } else if (event.key === "b" || event.key === "B") {
      event.preventDefault();
      board.block.ask(app, item.card);
    }
  }

  function listen(app) {
    app.view.grid.addEventListener("keydown", function (event) { press(app, event); });
    app.view.grid.addEventListener("focusin", function (event) {
      var item = event.target.closest(".hsj-card");
      if (item && item.card.key !== app.current) {
        app.setCurrent(item.card.key);
      }
    });
    app.view.grid.addEventListener("click", function (event) {
      var actions = event.target.closest(".hsj-card-actions");
      if (actions) {
        board.moves.offer(app, actions.closest(".hsj-card").card);
      }
    });
    window.addEventListener("pagehide", function () { app.remember(); });
  }

  board.frame = { build: build, listen: listen };
}(window.HypothesisBoard = window.HypothesisBoard || {}));

/* The research board of a project: puts the parts together and holds what is shown. */
(function (board) {
  "use strict";

  var dom = board.dom;

  function App(root) {
    this.root = root;
    this.project = root.getAttribute("data-hsj-project");
    this.memory = new board.Memory(this.project);
    this.view = new board.View(root);
    this.current = this.memory.get("current");
    this.held = false;
    this.data = null;
  }

  App.prototype.laneName = function (key) {
    return this.data.lanes.filter(function (lane) { return lane.key === key; }).map(function (lane) { return lane.name; })[0] || key;
  };

  /* Told to those who do not see it, and shown until the next thing is told. */
  App.prototype.say = function (text) {
    this.status.textContent = text;
  };

  App.prototype.complain = function (texts) {
    var app = this;
    var box = dom.append(dom.element("div", "aui-message aui-message-error hsj-board-problem"), texts.map(dom.sentence));
    dom.append(box, [dom.button(AJS.I18n.getText("hypothesis.board.close"), "aui-button-link", function () {
      dom.clear(app.problems);
      app.focusCurrent();
    })]);
    this.say("");
    dom.append(dom.clear(this.problems), [box]);
  };

  /* What was wrong before is over when something new begins. */
  App.prototype.settle = function () {
    dom.clear(this.problems);
  };

  App.prototype.hold = function (held) {
    this.held = held;
  };

  App.prototype.isHeld = function () {
    return this.held;
  };

  App.prototype.busy = function (key, busy) {
    var item = this.view.find(key);
    if (item) {
      item.setAttribute("aria-busy", String(busy));
    }
  };

  App.prototype.setCurrent = function (key) {
    var before = this.view.find(this.current);
    if (before) {
      before.tabIndex = -1;
    }
    this.current = key;
    var item = this.view.find(key);
    if (item) {
      item.tabIndex = 0;
    }
  };

  /* One card is in the order of Tab: the current one, or the first if that one is not shown. */
  App.prototype.keepOneStop = function () {
    var first = this.view.grid.querySelector(".hsj-card");
    this.setCurrent(this.view.find(this.current) ? this.current : first ? first.card.key : "");
  };

  App.prototype.focusCurrent = function () {
    var item = this.view.find(this.current);
    if (item) {
      item.focus({ preventScroll: false });
    }
  };

  App.prototype.remember = function () {
    this.memory.set("current", this.current);
    this.memory.set("top", window.scrollY);
  };

  App.prototype.render = function () {
    var began = window.performance.now();
    var active = document.activeElement;
    var focused = active && active.classList.contains("hsj-card") ? active.card.key : "";
    var shown = this.view.render(this.data, this.memory.get("filters"), this.memory.get("swimlanes"));
    this.keepOneStop();
    if (focused && document.activeElement !== active) {
      this.focusCurrent();
    }
    this.shown.textContent = this.data.total > this.data.cards.length
      ? AJS.I18n.getText("hypothesis.board.too-many", this.data.cards.length, this.data.total)
      : AJS.I18n.getText("hypothesis.board.shown", shown, this.data.total);
    this.root.setAttribute("data-hsj-rendered-ms", String(Math.round(window.performance.now() - began)));
  };

  App.prototype.take = function (data) {
    this.data = data;
    this.readAt = Date.now();
  };

  App.prototype.refresh = function () {
    var app = this;
    return board.rest.read(this.project).then(function (data) {
      app.take(data);
      app.render();
    }, function (problem) {
      app.complain([problem.message]);
    });
  };

  App.prototype.start = function () {
    var app = this;
    return board.rest.read(this.project).then(function (data) {
      app.take(data);
      board.frame.build(app);
      app.render();
      app.root.setAttribute("aria-busy", "false");
      board.frame.listen(app);
      board.drag.listen(app);
      app.welcomeBack();
      board.live.start(app);
    }, function (problem) {
      app.root.setAttribute("aria-busy", "false");
      dom.append(dom.clear(app.root), [dom.append(dom.element("div", "aui-message aui-message-error"), [dom.sentence(problem.message)])]);
      app.root.firstChild.setAttribute("role", "alert");
    });
  };

  /* After a move on Jira's own page: where the reader was, and what came of it. */
  App.prototype.welcomeBack = function () {
    var pending = this.memory.get("pending");
    window.scrollTo(0, this.memory.get("top"));
    if (!pending) {
      return;
    }
    this.memory.set("pending", null);
    var item = this.view.find(pending.key);
    if (item) {
      this.setCurrent(pending.key);
      this.focusCurrent();
      this.say(item.card.lane === pending.from
        ? AJS.I18n.getText("hypothesis.board.refused", pending.key)
        : AJS.I18n.getText("hypothesis.board.moved", pending.key, this.laneName(item.card.lane)));
    }
  };

  function begin() {
    var root = document.getElementById("hsj-board");
    if (root) {
      new App(root).start();
    }
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin);
  } else {
    begin();
  }
}(window.HypothesisBoard = window.HypothesisBoard || {}));

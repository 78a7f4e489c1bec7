/* The page: reads how the board stands, mends what it is asked to, reads again, and says what came of it. */
(function (board) {
  "use strict";

  function Page(node) {
    this.node = node;
    this.content = node.querySelector(".hsj-kanban-content");
    this.live = node.querySelector(".hsj-kanban-live");
    this.project = node.getAttribute("data-hsj-project");
    this.name = "";
    this.busy = false;
    this.failures = {};
    this.start();
  }

  Page.prototype.show = function (children) {
    this.content.textContent = "";
    board.append(this.content, children);
  };

  Page.prototype.say = function (text) {
    this.live.textContent = text;
  };

  Page.prototype.setBusy = function (busy) {
    this.busy = busy;
    this.node.setAttribute("aria-busy", String(busy));
  };

  Page.prototype.showFailure = function (failure) {
    this.setBusy(false);
    var setUp = failure.code === "board-before-set-up"
      ? board.view.link(AJS.I18n.getText("hypothesis.kanban.to-set-up"),
        "/secure/admin/HypothesisSetUp!default.jspa?project=" + encodeURIComponent(this.project)) : null;
    var text = failure.code ? failure.said : failure.message || String(failure);
    this.show([board.view.message("error", [text, setUp].filter(Boolean)),
      board.view.button("hsj-kanban-retry", AJS.I18n.getText("hypothesis.kanban.retry"), "", this.start.bind(this))]);
    this.say(text);
  };

  Page.prototype.start = function () {
    this.setBusy(true);
    board.jira.plan(this.project).then(function (plan) {
      this.plan = plan;
      this.name = this.name || plan.name;
      return board.jira.hasBoards();
    }.bind(this)).then(function (there) {
      if (!there) {
        this.showWithoutSoftware();
        return null;
      }
      return this.read().then(this.finish.bind(this, ""));
    }.bind(this)).catch(this.showFailure.bind(this));
  };

  Page.prototype.showWithoutSoftware = function () {
    this.setBusy(false);
    var text = AJS.I18n.getText("hypothesis.kanban.no-software");
    this.show([board.view.message("info", [text, board.view.link(AJS.I18n.getText("hypothesis.kanban.to-research-board"),
      "/secure/HypothesisBoard!default.jspa?projectKey=" + encodeURIComponent(this.project))])]);
    this.say(text);
  };

  /* Reads everything anew and holds it against the plan. */
  Page.prototype.read = function () {
    return board.find(this.plan).then(function (found) {
      this.found = found;
      this.results = {};
      board.steps.forEach(function (step) {
        var result = step.check(this.plan, found);
        if (result.state !== "done" && this.failures[step.key]) {
          result = { state: "failed", lines: [this.failures[step.key]].concat(result.lines) };
        }
        this.results[step.key] = result;
      }, this);
    }.bind(this));
  };

  Page.prototype.finish = function (focus) {
    this.setBusy(false);
    this.show(board.view.page(this));
    var wanted = focus && (document.getElementById("hsj-repair-" + focus) || document.getElementById("hsj-step-" + focus));
    if (wanted) {
      wanted.focus();
    }
  };

  /* One step; a failure is kept with the step, and so is an answer of Jira that changed nothing. */
  Page.prototype.mend = function (step) {
    delete this.failures[step.key];
    return this.read().then(function () {
      var before = this.results[step.key].state;
      if (before === "done" || before === "waits") {
        return null;
      }
      this.say(AJS.I18n.getText("hypothesis.kanban.working", step.title));
      return Promise.resolve(step.repair(this.plan, this.found, this.name.trim() || this.plan.name)).then(this.read.bind(this)).then(function () {
        if (this.results[step.key].state !== "done") {
          this.failures[step.key] = AJS.I18n.getText("hypothesis.kanban.failure.not-applied");
        }
      }.bind(this), function (failure) {
        this.failures[step.key] = failure.message || String(failure);
      }.bind(this));
    }.bind(this));
  };

  Page.prototype.repair = function (steps) {
    if (this.busy) {
      return;
    }
    this.setBusy(true);
    this.show(board.view.page(this));
    steps.reduce(function (work, step) {
      return work.then(this.mend.bind(this, step));
    }.bind(this), Promise.resolve()).then(this.read.bind(this)).then(function () {
      this.finish(steps[0].key);
      this.say(board.steps.filter(function (step) {
        return steps.indexOf(step) >= 0;
      }).map(function (step) {
        return step.title + ": " + board.view.states[this.results[step.key].state][0];
      }, this).join(". "));
    }.bind(this)).catch(this.showFailure.bind(this));
  };

  AJS.toInit(function () {
    var node = document.getElementById("hsj-kanban");
    if (node) {
      board.page = new Page(node);
    }
  });
}(window.HypothesisKanban = window.HypothesisKanban || {}));

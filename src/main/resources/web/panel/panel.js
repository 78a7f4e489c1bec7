/* The panel: one REST call after the page, drawn anew when the issue changes. What is being typed, and the focus, outlive that. */
(function (panel) {
  "use strict";

  var dom = panel.dom;
  var EVENTS_THAT_CHANGE_AN_ISSUE = ["INLINE_EDIT_SAVE_COMPLETE", "ISSUE_REFRESHED"];
  var contexts = [];

  function statement(context) {
    var sentence = context.hypothesis.statement.sentence;
    return sentence
      ? dom.element("p", "hsj-sentence", sentence)
      : dom.element("p", "hsj-none", AJS.I18n.getText("hypothesis.panel.no-statement"));
  }

  function next(context) {
    var className = context.hypothesis.decisionDue ? "hsj-next hsj-decide" : "hsj-next";
    return dom.append(dom.element("p", className), [
      dom.element("strong", "", AJS.I18n.getText("hypothesis.panel.next") + ": "),
      context.hypothesis.nextStep
    ]);
  }

  function missingItem(missing) {
    var item = dom.element("li", missing.needed ? "hsj-needed" : "hsj-good-to-have", missing.text + " ");
    return missing.href ? dom.append(item, [dom.link(AJS.I18n.getText("hypothesis.panel.mend"), missing.href)]) : item;
  }

  function missing(context) {
    var list = context.hypothesis.missing;
    return list.length === 0 || panel.verdict.isConcluded(context.hypothesis) ? null : dom.section(AJS.I18n.getText("hypothesis.panel.missing"),
      [dom.append(dom.element("ul", "hsj-missing"), list.map(missingItem))]);
  }

  function parts(context) {
    var hypothesis = context.hypothesis;
    var box = panel.timeBox(context);
    var criteria = panel.criteria(context);
    var computed = panel.verdict.computed(hypothesis, panel.decide(context));
    var recorded = panel.verdict.recorded(hypothesis);
    var rest = [panel.verdict.earlier(hypothesis), panel.amend.made(context), panel.orphans(context), panel.links(context), missing(context)];
    // When the test is over, what was learned is what people come for.
    return panel.verdict.isConcluded(hypothesis)
      ? [recorded, statement(context), panel.question(context), next(context), criteria, computed, box].concat(rest)
      : [statement(context), panel.question(context), next(context), panel.concerns(context), box, criteria, computed, recorded].concat(rest);
  }

  function Context(node) {
    this.node = node;
    this.issue = node.getAttribute("data-hsj-issue");
    this.content = node.querySelector(".hsj-content");
    this.live = node.querySelector(".hsj-live");
    this.open = {};
    this.drafts = {};
    this.turn = 0;
    this.sending = false;
    this.load();
  }

  /* Tells it to those who do not see it. */
  Context.prototype.say = function (text) {
    this.live.textContent = text;
  };

  Context.prototype.show = function (children) {
    this.content.textContent = "";
    dom.append(this.content, children);
  };

  Context.prototype.focused = function () {
    var active = document.activeElement;
    return active && active.id && this.content.contains(active) ? active.id : null;
  };

  Context.prototype.focus = function (id) {
    var wanted = id && document.getElementById(id);
    if (wanted) {
      wanted.focus();
    } else if (id) {
      this.node.focus();
    }
  };

  Context.prototype.showHypothesis = function (hypothesis, focus) {
    var at = focus || this.focused();
    this.hypothesis = hypothesis;
    this.show([panel.prompt ? panel.prompt(this) : null].concat(parts(this)));
    this.focus(at);
  };

  Context.prototype.showFailure = function (failure) {
    if (this.hypothesis && Object.keys(this.open).length > 0) {
      // A form is open: what stands there is older than it could be, but nothing that was typed goes.
      this.say(AJS.I18n.getText("hypothesis.panel.failed"));
      return;
    }
    this.show([
      dom.element("p", "hsj-none", AJS.I18n.getText("hypothesis.panel.failed")),
      failure && failure.message ? dom.element("p", "hsj-facts", failure.message) : null,
      dom.button(AJS.I18n.getText("hypothesis.panel.retry"), "", this.load.bind(this, null))
    ]);
  };

  /* An answer that a later question has overtaken is not shown. */
  Context.prototype.load = function (focus) {
    var turn = ++this.turn;
    var inTurn = function (work) {
      return function (answer) {
        if (turn === this.turn) {
          work.call(this, answer);
          this.node.setAttribute("aria-busy", "false");
        }
      }.bind(this);
    }.bind(this);
    this.node.setAttribute("aria-busy", "true");
    return panel.rest.get(this.issue)
      .then(inTurn(function (hypothesis) {
        this.showHypothesis(hypothesis, focus);
      }))
      .catch(inTurn(this.showFailure));
  };

  /* Says what was done, shows what there is now, and leaves the focus where the work goes on. */
  Context.prototype.reload = function (done, focus) {
    return this.load(focus).then(this.say.bind(this, done));
  };

  /* Something that has no form was refused. */
  Context.prototype.complain = function (message, focus) {
    this.load(focus).then(function () {
      var box = dom.append(dom.element("div", "aui-message aui-message-error error"), [message]);
      this.content.insertBefore(box, this.content.firstChild);
      this.say(message);
    }.bind(this));
  };

  function loadNew() {
    contexts = contexts.filter(function (context) {
      return document.contains(context.node);
    });
    document.querySelectorAll(".hsj-panel:not([data-hsj-loaded])").forEach(function (node) {
      node.setAttribute("data-hsj-loaded", "true");
      contexts.push(new Context(node));
    });
  }

  function reload() {
    contexts.forEach(function (context) {
      // What is being sent draws the panel anew when it has arrived, or shows what is wrong with it in the form as it stands.
      if (!context.sending) {
        context.load(null);
      }
    });
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
}(window.HypothesisPanel = window.HypothesisPanel || {}));

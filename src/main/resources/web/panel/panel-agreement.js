/* The team's agreement to the time box that starts next: who has agreed, who has not yet, and the reader's own word. */
(function (panel) {
  "use strict";

  var dom = panel.dom;

  function line(shape, text) {
    return dom.append(dom.element("li"), [dom.shape(shape), " " + text]);
  }

  function people(agreement) {
    return dom.append(dom.element("ul", "hsj-team"), agreement.agreed.map(function (entry) {
      return line("met", AJS.I18n.getText("hypothesis.panel.agreement.agreed", panel.evidence.person(entry.by), entry.atText));
    }).concat(agreement.others.map(function (person) {
      return line("no-evidence", AJS.I18n.getText("hypothesis.panel.agreement.not-yet", panel.evidence.person(person)));
    })));
  }

  function agree(context, agreement) {
    return panel.once(context, {
      id: "hsj-agree-box",
      text: AJS.I18n.getText("hypothesis.panel.agreement.agree", agreement.budgetText),
      done: AJS.I18n.getText("hypothesis.panel.agreement.done"),
      focus: "hsj-withdraw-agreement",
      send: function () {
        // With what stands on the page: nobody agrees to a time box that was changed meanwhile.
        return panel.rest.post(context.issue, "/time-box/agreement", { budget: agreement.budget });
      }
    });
  }

  function withdraw(context) {
    return panel.once(context, {
      id: "hsj-withdraw-agreement",
      text: AJS.I18n.getText("hypothesis.panel.agreement.withdraw"),
      done: AJS.I18n.getText("hypothesis.panel.agreement.withdrawn"),
      focus: "hsj-agree-box",
      send: function () {
        return panel.rest.remove(context.issue, "/time-box/agreement");
      }
    });
  }

  function history(agreement) {
    var entries = agreement.history;
    return entries.length === 0 ? null
      : dom.disclosure(AJS.I18n.getText("hypothesis.panel.agreement.history", entries.length), "hsj-agreement-history", function (place) {
        dom.append(place, [dom.append(dom.element("ul"), entries.map(function (entry) {
          return dom.element("li", "", [entry.kindText, entry.budgetText, panel.evidence.person(entry.by), entry.atText].join(" \u00b7 "));
        }))]);
      });
  }

  function parts(context, agreement) {
    return [
      dom.element("p", "", agreement.text),
      people(agreement),
      agreement.may.agree ? agree(context, agreement) : null,
      agreement.may.withdraw ? withdraw(context) : null,
      history(agreement)
    ];
  }

  /* Nothing where the project asks nobody, or the test is over; while a box is under way it is about the next one, and folded. */
  panel.agreement = function (context) {
    var agreement = context.hypothesis.agreement;
    var box = context.hypothesis.timeBox;
    if (!agreement || !agreement.asksTheTeam || !agreement.budget || panel.verdict.isConcluded(context.hypothesis)) {
      return [];
    }
    if (box && ["running", "paused", "expired"].indexOf(box.state) >= 0) {
      return [dom.disclosure(AJS.I18n.getText("hypothesis.panel.agreement.next"), "hsj-agreement", function (place) {
        dom.append(place, parts(context, agreement));
      })];
    }
    return [dom.append(dom.element("div", "hsj-agreement"),
      [dom.element("h5", "hsj-form-title", AJS.I18n.getText("hypothesis.panel.agreement"))].concat(parts(context, agreement)))];
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

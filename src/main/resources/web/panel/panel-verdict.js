/*
 * Verdicts: what the evidence gives, what was recorded, and what was learned. A refuted hypothesis is an answer like a supported one, and
 * looks like one.
 */
(function (panel) {
  "use strict";

  var dom = panel.dom;

  function badge(key, text) {
    return dom.append(dom.element("strong", "hsj-verdict hsj-verdict-" + key), [dom.shape("verdict-" + key), " " + text]);
  }

  function meaning(key) {
    return {
      supported: AJS.I18n.getText("hypothesis.panel.meaning.supported"),
      refuted: AJS.I18n.getText("hypothesis.panel.meaning.refuted"),
      inconclusive: AJS.I18n.getText("hypothesis.panel.meaning.inconclusive"),
      "not-finished": AJS.I18n.getText("hypothesis.panel.meaning.not-finished")
    }[key];
  }

  function stepText(learning) {
    return learning.nextStepText || {
      extend: AJS.I18n.getText("hypothesis.next-step.extend"),
      pivot: AJS.I18n.getText("hypothesis.next-step.pivot"),
      stop: AJS.I18n.getText("hypothesis.next-step.stop"),
      promote: AJS.I18n.getText("hypothesis.next-step.promote")
    }[learning.nextStep];
  }

  function codeText(learning) {
    return learning.code && {
      discard: AJS.I18n.getText("hypothesis.code.discard"),
      rebuild: AJS.I18n.getText("hypothesis.code.rebuild")
    }[learning.code];
  }

  function card(learning) {
    return learning && dom.terms("hsj-learning", [
      [AJS.I18n.getText("hypothesis.learning.part.believed"), learning.believed],
      [AJS.I18n.getText("hypothesis.learning.part.observed"), learning.observed],
      [AJS.I18n.getText("hypothesis.learning.part.learned"), learning.learned],
      [AJS.I18n.getText("hypothesis.learning.part.therefore"), learning.therefore],
      [AJS.I18n.getText("hypothesis.learning.next-step"), stepText(learning)],
      [AJS.I18n.getText("hypothesis.learning.code"), codeText(learning)]
    ]);
  }

  function present(value) {
    return value !== null && value !== undefined;
  }

  function confidence(record) {
    if (!present(record.confidenceAfter)) {
      return null;
    }
    if (!present(record.confidenceBefore)) {
      return AJS.I18n.getText("hypothesis.panel.confidence.only-after", record.confidenceAfter);
    }
    return present(record.uncertaintyRemoved)
      ? AJS.I18n.getText("hypothesis.panel.confidence.removed", record.confidenceBefore, record.confidenceAfter, record.uncertaintyRemoved)
      : AJS.I18n.getText("hypothesis.panel.confidence", record.confidenceBefore, record.confidenceAfter);
  }

  function keyOf(verdict) {
    return verdict && verdict.key ? verdict.key : verdict;
  }

  function overridden(record) {
    var override = record.override;
    return override && AJS.I18n.getText("hypothesis.panel.override.was", panel.evidence.person(override.askedBy),
      panel.evidence.person(override.secondedBy), override.reason);
  }

  function facts(record) {
    return [
      confidence(record),
      record.amended ? AJS.I18n.getText("hypothesis.panel.record.amended", record.amendments) : null,
      record.testSetLooks ? AJS.I18n.getText("hypothesis.panel.looks", record.testSetLooks) : null,
      overridden(record),
      AJS.I18n.getText("hypothesis.panel.record.by", panel.evidence.person(record.by), record.atText)
    ].filter(Boolean).map(function (fact) {
      return dom.element("p", "hsj-facts", fact);
    });
  }

  function recordParts(record) {
    var key = keyOf(record.verdict);
    return [
      dom.append(dom.element("p", "hsj-recorded"), [badge(key, record.text || record.verdict.text), " ", dom.element("span", "hsj-meaning", meaning(key))]),
      card(record.learning)
    ].concat(facts(record));
  }

  function computed(hypothesis) {
    var found = hypothesis.computed;
    return found && dom.append(dom.element("p", "hsj-computed"), [
      dom.shape("verdict-" + found.verdict),
      " ",
      dom.element("span", "hsj-explanation", found.explanation || found.text)
    ]);
  }

  /* What is in the field before there is a record of it. */
  function chosen(hypothesis) {
    return hypothesis.verdict && !hypothesis.record
      ? dom.append(dom.element("p", "hsj-recorded"), [badge(hypothesis.verdict.key, hypothesis.verdict.text)])
      : null;
  }

  function isConcluded(hypothesis) {
    return !!(hypothesis.record && hypothesis.round && hypothesis.round.concluded);
  }

  panel.verdict = {
    isConcluded: isConcluded,
    keyOf: keyOf,
    /* What was decided and learned; in front when the test is over. */
    recorded: function (hypothesis) {
      var record = hypothesis.record;
      var title = isConcluded(hypothesis) ? AJS.I18n.getText("hypothesis.panel.learned") : AJS.I18n.getText("hypothesis.panel.verdict");
      var parts = record ? recordParts(record) : [chosen(hypothesis)];
      return parts[0] && dom.section(title, parts);
    },
    computed: function (hypothesis, actions) {
      var found = hypothesis.round && hypothesis.round.frozen ? computed(hypothesis) : null;
      var parts = [found].concat(actions).filter(Boolean);
      return parts.length === 0 ? null : dom.section(AJS.I18n.getText("hypothesis.panel.computed"), parts);
    },
    earlier: function (hypothesis) {
      var rounds = hypothesis.earlierRounds || [];
      return rounds.length === 0 ? null
        : dom.disclosure(AJS.I18n.getText("hypothesis.panel.earlier-rounds", rounds.length), "hsj-earlier hsj-section", function (place) {
          rounds.forEach(function (record) {
            dom.append(place, [dom.append(dom.element("div", "hsj-round"), recordParts(record))]);
          });
        });
    }
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

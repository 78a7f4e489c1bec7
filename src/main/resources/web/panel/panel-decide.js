/* Deciding: recording the verdict with its learning, asking for another verdict than the computed one, and agreeing to that. */
(function (panel) {
  "use strict";

  var dom = panel.dom;
  var PARTS = ["believed", "observed", "learned", "therefore"];

  function verdicts() {
    return [
      ["supported", AJS.I18n.getText("hypothesis.verdict.supported")],
      ["refuted", AJS.I18n.getText("hypothesis.verdict.refuted")],
      ["inconclusive", AJS.I18n.getText("hypothesis.verdict.inconclusive")],
      ["not-finished", AJS.I18n.getText("hypothesis.verdict.not-finished")]
    ];
  }

  function holds(override, hypothesis) {
    return !!override && panel.verdict.keyOf(override.computed) === hypothesis.computed.verdict;
  }

  /* Whether the verdict may be recorded as things stand: the evidence gives it, or two people agreed. */
  function isOpen(verdict, hypothesis) {
    var override = hypothesis.override;
    return verdict === hypothesis.computed.verdict
      || (verdict === "not-finished" && hypothesis.computed.ground === "must-without-evidence")
      || (holds(override, hypothesis) && override.seconded && panel.verdict.keyOf(override.wanted) === verdict);
  }

  function preselected(hypothesis) {
    var override = hypothesis.override;
    return holds(override, hypothesis) && override.seconded ? panel.verdict.keyOf(override.wanted) : hypothesis.computed.verdict;
  }

  function learningFields(hypothesis) {
    var now = hypothesis.learning || {};
    var part = function (name, label, help, suggestion) {
      return { name: name, label: label, help: help, type: "area", rows: 2, value: now[name] || suggestion || "" };
    };
    return [
      part("believed", AJS.I18n.getText("hypothesis.learning.part.believed"), AJS.I18n.getText("hypothesis.learning.help.believed"), hypothesis.statement.sentence),
      part("observed", AJS.I18n.getText("hypothesis.learning.part.observed"), AJS.I18n.getText("hypothesis.learning.help.observed")),
      part("learned", AJS.I18n.getText("hypothesis.learning.part.learned"), AJS.I18n.getText("hypothesis.learning.help.learned")),
      part("therefore", AJS.I18n.getText("hypothesis.learning.part.therefore"), AJS.I18n.getText("hypothesis.learning.help.therefore"))
    ];
  }

  function choiceFields(hypothesis) {
    var now = hypothesis.learning || {};
    var after = hypothesis.confidenceAfter;
    return [
      {
        name: "nextStep", type: "select", label: AJS.I18n.getText("hypothesis.learning.next-step"), value: now.nextStep || "",
        options: [
          ["", AJS.I18n.getText("hypothesis.next-step.none")],
          ["extend", AJS.I18n.getText("hypothesis.next-step.extend")],
          ["pivot", AJS.I18n.getText("hypothesis.next-step.pivot")],
          ["stop", AJS.I18n.getText("hypothesis.next-step.stop")],
          ["promote", AJS.I18n.getText("hypothesis.next-step.promote")]
        ]
      },
      {
        name: "code", type: "select", label: AJS.I18n.getText("hypothesis.learning.code"), value: now.code || "",
        options: [
          ["", AJS.I18n.getText("hypothesis.code.none")],
          ["discard", AJS.I18n.getText("hypothesis.code.discard")],
          ["rebuild", AJS.I18n.getText("hypothesis.code.rebuild")]
        ]
      },
      {
        name: "confidenceAfter", short: true, label: AJS.I18n.getText("hypothesis.panel.confidence-after"),
        help: AJS.I18n.getText("hypothesis.panel.confidence-after.help"),
        value: after === null || after === undefined ? "" : String(after)
      }
    ];
  }

  function fields(hypothesis) {
    return [
      { name: "verdict", type: "select", label: AJS.I18n.getText("hypothesis.panel.verdict"), value: preselected(hypothesis), options: verdicts() },
      { name: "reason", type: "area", rows: 2, label: AJS.I18n.getText("hypothesis.panel.override.reason"), help: AJS.I18n.getText("hypothesis.panel.override.help", hypothesis.computed.text) }
    ].concat(learningFields(hypothesis), choiceFields(hypothesis));
  }

  /* Another verdict than the computed one is asked for first; the learning waits, and keeps what was typed. */
  function askFirst(hypothesis) {
    return function (form, values) {
      var open = isOpen(values.verdict, hypothesis);
      form.fields.forEach(function (field) {
        if (field.name !== "verdict") {
          field.show(open === (field.name !== "reason"));
        }
      });
      form.submit.textContent = open ? AJS.I18n.getText("hypothesis.panel.record-verdict") : AJS.I18n.getText("hypothesis.panel.override.ask");
    };
  }

  function order(values) {
    var learning = { nextStep: values.nextStep };
    PARTS.forEach(function (part) {
      learning[part] = values[part];
    });
    if (values.code) {
      learning.code = values.code;
    }
    var body = { verdict: values.verdict, learning: learning };
    if (values.confidenceAfter.trim()) {
      body.confidenceAfter = values.confidenceAfter.trim();
    }
    return body;
  }

  /* A verdict that nobody changed by hand follows the evidence, also where a learning was begun before. */
  function follows(context) {
    var now = preselected(context.hypothesis);
    var draft = context.drafts.verdict;
    if (draft && draft.verdict === context.preselected) {
      draft.verdict = now;
    }
    context.preselected = now;
  }

  function recordForm(context) {
    var hypothesis = context.hypothesis;
    follows(context);
    return new panel.Form(context, {
      key: "verdict",
      open: hypothesis.record ? AJS.I18n.getText("hypothesis.panel.record-verdict-again") : AJS.I18n.getText("hypothesis.panel.record-verdict"),
      title: AJS.I18n.getText("hypothesis.panel.record-verdict"),
      submit: AJS.I18n.getText("hypothesis.panel.record-verdict"),
      fields: fields(hypothesis),
      change: askFirst(hypothesis),
      keeps: function (answer) {
        return !answer.record;
      },
      done: function (answer) {
        return answer.record ? AJS.I18n.getText("hypothesis.panel.verdict.done") : AJS.I18n.getText("hypothesis.panel.override.asked");
      },
      send: function (values) {
        return isOpen(values.verdict, hypothesis)
          ? panel.rest.put(context.issue, "/verdict", order(values))
          : panel.rest.post(context.issue, "/verdict/override", { verdict: values.verdict, reason: values.reason });
      }
    });
  }

  function agreement(context, override) {
    return override.maySecond ? panel.once(context, {
      id: "hsj-agree",
      text: AJS.I18n.getText("hypothesis.panel.override.agree"),
      done: AJS.I18n.getText("hypothesis.panel.override.agreed"),
      focus: "hsj-verdict",
      send: function () {
        return panel.rest.post(context.issue, "/verdict/override/second", { verdict: override.wanted });
      }
    }) : null;
  }

  function wish(context) {
    var hypothesis = context.hypothesis;
    var override = hypothesis.override;
    if (!override || hypothesis.round.concluded || !holds(override, hypothesis)) {
      return null;
    }
    return dom.append(dom.element("div", "hsj-wish"), [
      dom.element("p", "", AJS.I18n.getText("hypothesis.panel.override.wish", panel.evidence.person(override.askedBy), override.wantedText, override.atText)),
      dom.element("p", "hsj-reason", AJS.I18n.getText("hypothesis.panel.amendment.reason", override.reason)),
      dom.element("p", "hsj-facts", override.seconded
        ? AJS.I18n.getText("hypothesis.panel.override.seconded")
        : AJS.I18n.getText("hypothesis.panel.override.waits")),
      agreement(context, override)
    ]);
  }

  panel.decide = function (context) {
    var hypothesis = context.hypothesis;
    var round = hypothesis.round;
    var mayRecord = hypothesis.may && hypothesis.may.recordVerdict && hypothesis.computed && round && round.frozen && !round.concluded;
    var form = mayRecord ? recordForm(context) : null;
    return [
      hypothesis.computed && round ? wish(context) : null,
      form && dom.append(dom.element("div", "hsj-actions"), [form.trigger]),
      form && form.place
    ];
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

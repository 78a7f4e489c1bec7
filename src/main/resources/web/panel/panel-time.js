/* More time: the rule that grants it by itself, the request, and the product owner's decision on it. */
(function (panel) {
  "use strict";

  var dom = panel.dom;
  var person = function (one) {
    return panel.evidence.person(one);
  };

  function ask(context) {
    return new panel.Form(context, {
      key: "more-time",
      open: AJS.I18n.getText("hypothesis.panel.time.ask"),
      title: AJS.I18n.getText("hypothesis.panel.time.ask"),
      submit: AJS.I18n.getText("hypothesis.panel.time.ask"),
      fields: [
        { name: "budget", label: AJS.I18n.getText("hypothesis.panel.time.budget"), help: AJS.I18n.getText("hypothesis.panel.time.budget.help") },
        { name: "reason", type: "area", rows: 2, label: AJS.I18n.getText("hypothesis.panel.time.reason"), help: AJS.I18n.getText("hypothesis.panel.time.reason.help") }
      ],
      done: AJS.I18n.getText("hypothesis.panel.time.asked"),
      send: function (values) {
        return panel.rest.post(context.issue, "/time-box/extension", values);
      }
    });
  }

  function rule(context, more) {
    return new panel.Form(context, {
      key: "time-rule",
      open: more.rule ? AJS.I18n.getText("hypothesis.panel.time.rule.change") : AJS.I18n.getText("hypothesis.panel.time.rule.write"),
      title: AJS.I18n.getText("hypothesis.panel.time.rule.write"),
      submit: AJS.I18n.getText("hypothesis.panel.save"),
      fields: [{
        name: "rule",
        label: AJS.I18n.getText("hypothesis.panel.time.rule.text"),
        help: AJS.I18n.getText("hypothesis.panel.time.rule.help"),
        value: more.rule ? more.rule.text : ""
      }],
      done: function (answer) {
        return answer.rule ? AJS.I18n.getText("hypothesis.panel.time.rule.agreed") : AJS.I18n.getText("hypothesis.panel.time.rule.removed");
      },
      send: function (values) {
        return panel.rest.put(context.issue, "/time-box/rule", values);
      }
    });
  }

  function overrule(context, request) {
    return new panel.Form(context, {
      key: "grant-time",
      open: AJS.I18n.getText("hypothesis.panel.time.overrule"),
      openLabel: AJS.I18n.getText("hypothesis.panel.time.grant.label", request.budgetText),
      title: AJS.I18n.getText("hypothesis.panel.time.grant.label", request.budgetText),
      submit: AJS.I18n.getText("hypothesis.panel.time.overrule"),
      fields: [{
        name: "overrule",
        type: "area",
        rows: 2,
        label: AJS.I18n.getText("hypothesis.panel.time.overrule.reason"),
        help: AJS.I18n.getText("hypothesis.panel.time.overrule.help")
      }],
      done: AJS.I18n.getText("hypothesis.panel.time.granted"),
      send: function (values) {
        return panel.rest.post(context.issue, "/time-box/extension/grant", { number: request.number, overrule: values.overrule });
      }
    });
  }

  function refuse(context, request) {
    return new panel.Form(context, {
      key: "refuse-time",
      open: AJS.I18n.getText("hypothesis.panel.time.refuse"),
      openLabel: AJS.I18n.getText("hypothesis.panel.time.refuse.label", request.budgetText),
      title: AJS.I18n.getText("hypothesis.panel.time.refuse.label", request.budgetText),
      submit: AJS.I18n.getText("hypothesis.panel.time.refuse"),
      fields: [{
        name: "reason",
        type: "area",
        rows: 2,
        label: AJS.I18n.getText("hypothesis.panel.time.refuse.reason"),
        help: AJS.I18n.getText("hypothesis.panel.time.refuse.help")
      }],
      done: AJS.I18n.getText("hypothesis.panel.time.refused"),
      send: function (values) {
        return panel.rest.post(context.issue, "/time-box/extension/refuse", { number: request.number, reason: values.reason });
      }
    });
  }

  /* With the criterion met there is nothing to write: one press grants. */
  function grant(context, request) {
    return panel.once(context, {
      id: "hsj-grant-time",
      text: AJS.I18n.getText("hypothesis.panel.time.grant"),
      label: AJS.I18n.getText("hypothesis.panel.time.grant.label", request.budgetText),
      done: AJS.I18n.getText("hypothesis.panel.time.granted"),
      send: function () {
        return panel.rest.post(context.issue, "/time-box/extension/grant", { number: request.number });
      }
    });
  }

  function gate(more) {
    if (more.gateOpen) {
      return more.rule ? AJS.I18n.getText("hypothesis.panel.time.gate.rule-met") : null;
    }
    return more.rule ? AJS.I18n.getText("hypothesis.panel.time.gate.rule-not-met") : AJS.I18n.getText("hypothesis.panel.time.gate.refuted");
  }

  function buttons(forms) {
    var shown = forms.filter(Boolean);
    return shown.length === 0 ? [] : [
      dom.append(dom.element("div", "hsj-actions"), shown.map(function (form) {
        return form.trigger || form;
      }))
    ].concat(shown.map(function (form) {
      return form.place;
    }).filter(Boolean));
  }

  function wish(context, more) {
    var request = more.extension;
    if (!request || request.decision) {
      return null;
    }
    var said = gate(more);
    var decisions = more.may.decide ? buttons([
      more.may.grant && (more.gateOpen ? grant(context, request) : overrule(context, request)),
      refuse(context, request)
    ]) : [dom.element("p", "hsj-facts", AJS.I18n.getText("hypothesis.panel.time.waits", more.ownerRole))];
    return dom.append(dom.element("div", "hsj-wish hsj-time-wish"), [
      dom.element("p", "", AJS.I18n.getText("hypothesis.panel.time.wish", person(request.by), request.budgetText, request.atText)),
      dom.element("p", "hsj-reason", AJS.I18n.getText("hypothesis.panel.amendment.reason", request.reason)),
      said ? dom.element("p", "hsj-facts", said) : null,
      more.may.decide && !more.may.grant ? dom.element("p", "hsj-facts", AJS.I18n.getText("hypothesis.panel.time.own")) : null
    ].concat(decisions));
  }

  function decided(request) {
    var decision = request.decision;
    return dom.append(dom.element("li"), [
      dom.element("p", "", AJS.I18n.getText("hypothesis.panel.time.wish", person(request.by), request.budgetText, request.atText)),
      dom.element("p", "hsj-reason", AJS.I18n.getText("hypothesis.panel.amendment.reason", request.reason)),
      dom.element("p", "hsj-decision", AJS.I18n.getText("hypothesis.panel.time.decided", decision.resultText, person(decision.by), decision.atText)),
      decision.remark ? dom.element("p", "hsj-reason", AJS.I18n.getText("hypothesis.panel.amendment.reason", decision.remark)) : null
    ]);
  }

  function history(more) {
    var done = more.requests.filter(function (request) {
      return request.decision;
    });
    return done.length === 0 ? null
      : dom.disclosure(AJS.I18n.getText("hypothesis.panel.time.requests", done.length), "hsj-time-requests", function (place) {
        dom.append(place, [dom.append(dom.element("ul"), done.map(decided))]);
      });
  }

  function ruleText(agreed) {
    return dom.element("p", "hsj-rule", AJS.I18n.getText("hypothesis.panel.time.rule", agreed.text, person(agreed.by), agreed.atText, agreed.budgetText));
  }

  /* What there is to see and to do about more time; nothing, where there is neither. */
  panel.moreTime = function (context) {
    var more = context.hypothesis.moreTime;
    var isOpen = !!more.extension && !more.extension.decision;
    var over = panel.verdict.isConcluded(context.hypothesis);
    var mayAsk = more.may.ask && !isOpen && more.left > 0;
    var parts = [
      more.rule ? ruleText(more.rule) : null,
      wish(context, more),
      more.may.ask && more.left === 0 ? dom.element("p", "hsj-facts", AJS.I18n.getText("hypothesis.panel.time.none-left")) : null,
      mayAsk ? dom.element("p", "hsj-facts", AJS.I18n.getText("hypothesis.panel.time.left", more.left)) : null
    ].concat(buttons([mayAsk && ask(context), more.may.agreeRule && !over && rule(context, more)]), [history(more)]).filter(Boolean);
    return parts.length === 0 ? [] : [dom.append(dom.element("div", "hsj-more-time"), [dom.element("h5", "hsj-form-title", AJS.I18n.getText("hypothesis.panel.time"))].concat(parts))];
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

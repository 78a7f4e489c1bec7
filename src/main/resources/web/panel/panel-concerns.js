/* What the business has against the hypothesis, and the answers without which the test does not start. */
(function (panel) {
  "use strict";

  var dom = panel.dom;

  function raise(context) {
    return new panel.Form(context, {
      key: "concern",
      open: AJS.I18n.getText("hypothesis.panel.concern.raise"),
      title: AJS.I18n.getText("hypothesis.panel.concern.raise"),
      submit: AJS.I18n.getText("hypothesis.panel.concern.raise.submit"),
      fields: [{
        name: "text", type: "area", rows: 3, label: AJS.I18n.getText("hypothesis.panel.concern.text"),
        help: AJS.I18n.getText("hypothesis.panel.concern.text.help")
      }],
      done: AJS.I18n.getText("hypothesis.panel.concern.raised"),
      send: function (values) {
        return panel.rest.post(context.issue, "/concerns", { text: values.text });
      }
    });
  }

  function answering(context, concern) {
    return new panel.Form(context, {
      key: "answer-" + concern.number,
      open: AJS.I18n.getText("hypothesis.panel.concern.answer"),
      openLabel: AJS.I18n.getText("hypothesis.panel.concern.answer") + ": " + concern.text,
      title: AJS.I18n.getText("hypothesis.panel.concern.answer"),
      submit: AJS.I18n.getText("hypothesis.panel.concern.answer.submit"),
      fields: [{
        name: "text", type: "area", rows: 3, label: AJS.I18n.getText("hypothesis.panel.concern.answer.text"),
        help: AJS.I18n.getText("hypothesis.panel.concern.answer.help")
      }],
      done: AJS.I18n.getText("hypothesis.panel.concern.answered"),
      send: function (values) {
        return panel.rest.post(context.issue, "/concerns/" + concern.number + "/answer", { text: values.text });
      }
    });
  }

  function item(context, concern, mayAnswer) {
    var open = !concern.answer;
    var form = open && mayAnswer ? answering(context, concern) : null;
    return dom.append(dom.element("li", open ? "hsj-concern hsj-needed" : "hsj-concern"), [
      dom.append(dom.element("p"), [
        dom.shape(open ? "open" : "met"),
        dom.element("strong", "", open ? AJS.I18n.getText("hypothesis.panel.concern.open") : AJS.I18n.getText("hypothesis.panel.concern.closed")),
        " " + concern.text
      ]),
      dom.element("p", "hsj-facts", concern.by.displayName + ", " + concern.atText),
      concern.answer && dom.element("p", "", AJS.I18n.getText("hypothesis.panel.concern.answer.said", concern.answer.text)),
      concern.answer && dom.element("p", "hsj-facts", concern.answer.by.displayName + ", " + concern.answer.atText),
      form && form.trigger,
      form && form.place
    ]);
  }

  panel.concerns = function (context) {
    var told = context.hypothesis.concerns;
    if (!told) {
      return null;
    }
    var form = told.may.raise && !panel.verdict.isConcluded(context.hypothesis) ? raise(context) : null;
    var items = told.concerns.map(function (concern) {
      return item(context, concern, told.may.answer);
    });
    return items.length === 0 && !form ? null : dom.section(AJS.I18n.getText("hypothesis.panel.concerns"), [
      items.length ? dom.append(dom.element("ul", "hsj-concerns"), items) : null,
      form && form.trigger,
      form && form.place
    ]);
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

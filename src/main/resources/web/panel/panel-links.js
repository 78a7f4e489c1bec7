/* What follows from a hypothesis: the next one, the story for development, and those that followed already. */
(function (panel) {
  "use strict";

  var dom = panel.dom;

  function given(values) {
    var body = {};
    ["summary", "project", "issueType"].forEach(function (name) {
      if (values[name].trim()) {
        body[name] = values[name].trim();
      }
    });
    return body;
  }

  function promotion(context) {
    return new panel.Form(context, {
      key: "promote",
      open: AJS.I18n.getText("hypothesis.panel.promote"),
      title: AJS.I18n.getText("hypothesis.panel.promote"),
      submit: AJS.I18n.getText("hypothesis.panel.promote.submit"),
      fields: [
        { name: "summary", label: AJS.I18n.getText("hypothesis.panel.promote.summary"), help: AJS.I18n.getText("hypothesis.panel.promote.summary.help") },
        { name: "project", short: true, label: AJS.I18n.getText("hypothesis.panel.promote.project"), help: AJS.I18n.getText("hypothesis.panel.promote.project.help") },
        { name: "issueType", short: true, label: AJS.I18n.getText("hypothesis.panel.promote.type"), help: AJS.I18n.getText("hypothesis.panel.promote.type.help") }
      ],
      done: function (answer) {
        return AJS.I18n.getText("hypothesis.panel.promote.done", answer.key);
      },
      send: function (values) {
        return panel.rest.post(context.issue, "/promotion", given(values));
      }
    });
  }

  function followUp(issue) {
    var verdict = issue.verdict && (issue.verdict.text || issue.verdict);
    return dom.append(dom.element("li"), [dom.inline("", [
      issue.relation && dom.element("span", "hsj-relation", issue.relation),
      dom.append(dom.element("span"), [dom.link(issue.key, issue.href), " ", issue.summary || ""]),
      verdict && dom.element("span", "hsj-role", verdict)
    ])]);
  }

  /* How the hypotheses of a question ended, without the ends that none had. */
  function ends(verdicts) {
    return [
      verdicts.refuted && AJS.I18n.getText("hypothesis.panel.question.refuted", verdicts.refuted),
      verdicts.supported && AJS.I18n.getText("hypothesis.panel.question.supported", verdicts.supported),
      verdicts.inconclusive && AJS.I18n.getText("hypothesis.panel.question.inconclusive", verdicts.inconclusive),
      verdicts["not-finished"] && AJS.I18n.getText("hypothesis.panel.question.not-finished", verdicts["not-finished"]),
      verdicts.open && AJS.I18n.getText("hypothesis.panel.question.open", verdicts.open)
    ].filter(Boolean).join(", ");
  }

  /* The question to which the hypothesis is one of several answers. */
  panel.question = function (context) {
    var question = context.hypothesis.links && context.hypothesis.links.question;
    return question ? dom.append(dom.element("p", "hsj-question"), [
      AJS.I18n.getText("hypothesis.panel.question", question.hypotheses) + " ",
      dom.link(question.key + " " + question.summary, question.href),
      " (" + ends(question.verdicts) + ")"
    ]) : null;
  };

  panel.links = function (context) {
    var links = context.hypothesis.links;
    if (!links) {
      return null;
    }
    var promote = links.promote ? promotion(context) : null;
    var next = links.nextHypothesis && dom.link(AJS.I18n.getText("hypothesis.panel.next-hypothesis"), links.nextHypothesis);
    if (next) {
      next.className = "aui-button hsj-next-hypothesis";
    }
    var followUps = (links.followUps || []).filter(function (issue) {
      return !links.question || issue.key !== links.question.key;
    }).map(followUp);
    var actions = [next, promote && promote.trigger].filter(Boolean);
    return followUps.length + actions.length === 0 ? null : dom.section(AJS.I18n.getText("hypothesis.panel.links"), [
      followUps.length ? dom.append(dom.element("ul", "hsj-follow-ups"), followUps) : null,
      actions.length ? dom.append(dom.element("div", "hsj-actions"), actions) : null,
      promote && promote.place
    ]);
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

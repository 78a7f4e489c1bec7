/* The time box: its state, its bar and why it is as it is. */
(function (panel) {
  "use strict";

  var dom = panel.dom;

  function bar(box) {
    var filled = dom.element("div", "hsj-bar-used");
    filled.style.width = box.usedPercent + "%";
    var frame = dom.append(dom.element("div", "hsj-bar hsj-bar-" + box.state), [filled]);
    frame.setAttribute("role", "progressbar");
    frame.setAttribute("aria-valuemin", "0");
    frame.setAttribute("aria-valuemax", "100");
    frame.setAttribute("aria-valuenow", String(box.usedPercent));
    frame.setAttribute("aria-valuetext", box.remainingText);
    frame.setAttribute("aria-label", AJS.I18n.getText("hypothesis.panel.time-box"));
    return frame;
  }

  function facts(box) {
    var said = [AJS.I18n.getText("hypothesis.panel.budget", box.budgetText), AJS.I18n.getText("hypothesis.panel.used", box.usedPercent)];
    if (box.deadlineText) {
      said.push(box.state === "running" && !box.overdue
        ? AJS.I18n.getText("hypothesis.panel.ends", box.deadlineText)
        : AJS.I18n.getText("hypothesis.panel.ended", box.deadlineText));
    }
    return said.join(" \u00b7 ");
  }

  function none(hypothesis) {
    var words = hypothesis.budgetText
      ? AJS.I18n.getText("hypothesis.panel.not-started", hypothesis.budgetText)
      : AJS.I18n.getText("hypothesis.panel.no-time-box");
    return dom.element("p", "hsj-none", words);
  }

  /* What there is to say beside the reason: each a sentence, or nothing. */
  function remarks(box) {
    return [["hsj-decide-until", box.decideUntilText], ["hsj-warned", box.state === "running" ? box.warnedText : null],
      ["hsj-given-back", box.givenBackText], ["hsj-refused", box.refusedText]]
      .filter(function (remark) {
        return remark[1];
      })
      .map(function (remark) {
        return dom.element("p", remark[0], remark[1]);
      });
  }

  panel.timeBox = function (context) {
    var title = AJS.I18n.getText("hypothesis.panel.time-box");
    var box = context.hypothesis.timeBox;
    if (!box) {
      return dom.section(title, [none(context.hypothesis)]);
    }
    return dom.section(title, [
      dom.append(dom.element("p", "hsj-box"), [
        dom.element("strong", "hsj-box-state hsj-box-state-" + (box.overdue ? "expired" : box.state), box.stateText),
        box.state === "stopped" ? null : dom.element("span", "hsj-box-left", box.remainingText)
      ]),
      bar(box),
      dom.element("p", "hsj-facts", facts(box)),
      dom.element("p", "hsj-why", box.why)
    ].concat(remarks(box)));
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

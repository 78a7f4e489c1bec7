/* The exit criteria: what each asks for, its state in words and shape, and its evidence below it. */
(function (panel) {
  "use strict";

  var dom = panel.dom;

  function headRow() {
    var row = dom.element("tr");
    [AJS.I18n.getText("hypothesis.panel.role"), AJS.I18n.getText("hypothesis.panel.criterion"), AJS.I18n.getText("hypothesis.panel.state")]
      .forEach(function (title) {
        var cell = dom.element("th", "", title);
        cell.scope = "col";
        row.appendChild(cell);
      });
    return dom.append(dom.element("thead"), [row]);
  }

  /* A kill criterion that is met stops the test, so it has another shape than one that is to be met. */
  function shapeOf(criterion) {
    return criterion.role === "kill" && criterion.state === "met" ? "stop" : criterion.state;
  }

  function stateRow(criterion) {
    var role = dom.element("span", "hsj-role hsj-role-" + criterion.role, criterion.roleText);
    var text = dom.element("th", "hsj-criterion-text", criterion.text);
    text.scope = "row";
    return dom.append(dom.element("tr", "hsj-criterion hsj-criterion-" + criterion.state), [
      dom.append(dom.element("td"), [role]),
      text,
      dom.append(dom.element("td", "hsj-criterion-state"), [dom.shape(shapeOf(criterion)), " " + criterion.stateText])
    ]);
  }

  function evidenceRow(context, criterion) {
    var form = panel.record.form(context, criterion);
    var parts = [panel.evidence.of(context, criterion), panel.record.judge(criterion), form && form.trigger, form && form.place].filter(Boolean);
    if (parts.length === 0) {
      return null;
    }
    var cell = dom.element("td", "hsj-evidence-cell");
    cell.colSpan = 2;
    return dom.append(dom.element("tr", "hsj-evidence-row"), [dom.element("td"), dom.append(cell, parts)]);
  }

  function table(context) {
    return dom.append(dom.element("table", "aui hsj-criteria-table"), [headRow()].concat(context.hypothesis.criteria.map(function (criterion) {
      var body = dom.element("tbody");
      body.setAttribute("data-hsj-criterion", criterion.id);
      return dom.append(body, [stateRow(criterion), evidenceRow(context, criterion)]);
    })));
  }

  function looks(hypothesis) {
    return hypothesis.testSetLooks && !panel.verdict.isConcluded(hypothesis)
      ? dom.element("p", "hsj-facts hsj-looks", AJS.I18n.getText("hypothesis.panel.looks", hypothesis.testSetLooks))
      : null;
  }

  function frozen(hypothesis) {
    var round = hypothesis.round;
    return round && round.frozen && round.frozenAtText
      ? dom.element("p", "hsj-facts", AJS.I18n.getText("hypothesis.panel.frozen", round.frozenAtText))
      : null;
  }

  panel.criteria = function (context) {
    var hypothesis = context.hypothesis;
    var amend = panel.amend.form(context);
    return dom.section(AJS.I18n.getText("hypothesis.panel.criteria"), [
      hypothesis.criteria.length === 0
        ? dom.element("p", "hsj-none", AJS.I18n.getText("hypothesis.panel.no-criteria"))
        : table(context),
      looks(hypothesis),
      frozen(hypothesis),
      amend && dom.append(dom.element("div", "hsj-actions"), [amend.trigger]),
      amend && amend.place
    ]);
  };

  /* Evidence for criteria that are no longer there; it stays, but decides nothing. */
  panel.orphans = function (context) {
    var pieces = context.hypothesis.orphans || [];
    return pieces.length === 0 ? null : dom.section(AJS.I18n.getText("hypothesis.panel.orphans"), [
      dom.element("p", "hsj-facts", AJS.I18n.getText("hypothesis.panel.orphans.help")),
      panel.evidence.list(context, pieces)
    ]);
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

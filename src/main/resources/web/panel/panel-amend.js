/* Changes of the goalposts: the form that makes one, and those that were made. */
(function (panel) {
  "use strict";

  var dom = panel.dom;
  var ROW = ["id", "role", "metric", "comparator", "threshold", "upper", "unit", "baseline", "relative", "direction", "question"];

  function line(criterion) {
    return criterion.role === "must" ? criterion.text : criterion.role + ": " + criterion.text;
  }

  function row(criterion) {
    var made = {};
    ROW.forEach(function (name) {
      if (criterion[name] !== undefined && criterion[name] !== null) {
        made[name] = criterion[name];
      }
    });
    if (criterion.judge) {
      made.judge = criterion.judge.name;
    }
    return made;
  }

  function text(criteria) {
    return criteria.map(line).join("\n");
  }

  /* A line that is as it was is the criterion that it was; a changed line goes as it was written. */
  function wanted(written, criteria) {
    var left = criteria.slice();
    return written.split(/\r?\n/).map(function (one) {
      return one.trim();
    }).filter(Boolean).map(function (one) {
      var at = left.findIndex(function (criterion) {
        return line(criterion) === one;
      });
      return at < 0 ? one : row(left.splice(at, 1)[0]);
    });
  }

  /* Somebody was quicker: shows what there is now, keeps what was typed, and takes that as seen when it is sent again. */
  function conflict(context, failure, form) {
    if (failure.code !== "criteria-changed") {
      return;
    }
    panel.rest.get(context.issue).then(function (hypothesis) {
      context.amendBase = hypothesis.criteria;
      form.note.textContent = "";
      dom.append(form.note, [
        dom.element("p", "hsj-now-title", AJS.I18n.getText("hypothesis.panel.amend.now")),
        dom.element("pre", "hsj-now", text(hypothesis.criteria))
      ]);
      context.say(AJS.I18n.getText("hypothesis.panel.amend.now") + " " + text(hypothesis.criteria));
    }, function () {
      // What was refused stays in sight; sent again, it is refused again.
    });
  }

  function fields(context, frozen) {
    var lines = {
      name: "criteria",
      type: "area",
      rows: Math.max(4, context.hypothesis.criteria.length + 1),
      value: text(context.hypothesis.criteria),
      label: AJS.I18n.getText("hypothesis.panel.amend.lines"),
      help: AJS.I18n.getText("hypothesis.criteria.help")
    };
    return frozen ? [lines, {
      name: "reason",
      type: "area",
      rows: 2,
      label: AJS.I18n.getText("hypothesis.panel.amend.reason"),
      help: AJS.I18n.getText("hypothesis.panel.amend.reason.help")
    }] : [lines];
  }

  function form(context) {
    var hypothesis = context.hypothesis;
    if (!hypothesis.may || !hypothesis.may.amendCriteria || (hypothesis.round && hypothesis.round.concluded)) {
      return null;
    }
    var frozen = !!(hypothesis.round && hypothesis.round.frozen);
    // What a change is held against is what its writer saw, not what has come meanwhile.
    if (!context.drafts.amend) {
      context.amendBase = hypothesis.criteria;
    }
    return new panel.Form(context, {
      key: "amend",
      open: frozen ? AJS.I18n.getText("hypothesis.panel.amend") : AJS.I18n.getText("hypothesis.panel.edit-criteria"),
      triggerClass: "aui-button-link",
      title: frozen ? AJS.I18n.getText("hypothesis.panel.amend") : AJS.I18n.getText("hypothesis.panel.edit-criteria"),
      submit: AJS.I18n.getText("hypothesis.panel.save"),
      fields: fields(context, frozen),
      done: AJS.I18n.getText("hypothesis.panel.amend.done"),
      failed: function (failure, opened) {
        conflict(context, failure, opened);
      },
      send: function (values) {
        return panel.rest.put(context.issue, "/criteria", {
          criteria: wanted(values.criteria, context.amendBase),
          basedOn: context.amendBase.map(row),
          reason: values.reason || ""
        });
      }
    });
  }

  function difference(lines, others) {
    return lines.filter(function (one) {
      return others.indexOf(one) < 0;
    });
  }

  function changes(amendment) {
    var lines = function (name, texts) {
      return texts.map(function (one) {
        return dom.append(dom.element("div"), [dom.element(name, "", one)]);
      });
    };
    var gone = difference(amendment.before, amendment.after);
    var come = difference(amendment.after, amendment.before);
    return dom.terms("hsj-change", [
      [AJS.I18n.getText("hypothesis.panel.amendment.before"), gone.length ? dom.append(dom.element("div"), lines("del", gone)) : null],
      [AJS.I18n.getText("hypothesis.panel.amendment.after"), come.length ? dom.append(dom.element("div"), lines("ins", come)) : null]
    ]);
  }

  function explanation(context, amendment) {
    return new panel.Form(context, {
      key: "explain-" + amendment.id,
      open: AJS.I18n.getText("hypothesis.panel.amendment.explain"),
      triggerClass: "aui-button-link hsj-small",
      title: AJS.I18n.getText("hypothesis.panel.amendment.explain"),
      submit: AJS.I18n.getText("hypothesis.panel.save"),
      fields: [{ name: "reason", type: "area", rows: 2, label: AJS.I18n.getText("hypothesis.panel.reason") }],
      done: AJS.I18n.getText("hypothesis.panel.amendment.explained"),
      send: function (values) {
        return panel.rest.put(context.issue, "/amendments/" + encodeURIComponent(amendment.id) + "/reason", { reason: values.reason });
      }
    });
  }

  function amendmentItem(context, amendment) {
    var mayExplain = context.hypothesis.may && context.hypothesis.may.amendCriteria;
    var form = !amendment.reason && mayExplain ? explanation(context, amendment) : null;
    return dom.append(dom.element("li", "hsj-amendment"), [
      dom.element("p", "", AJS.I18n.getText("hypothesis.panel.amendment.by", panel.evidence.person(amendment.by), amendment.atText)),
      changes(amendment),
      amendment.reason
        ? dom.element("p", "hsj-reason", AJS.I18n.getText("hypothesis.panel.amendment.reason", amendment.reason))
        : dom.append(dom.element("p", "hsj-reason hsj-unexplained"), [AJS.I18n.getText("hypothesis.panel.amendment.no-reason"), " ", form && form.trigger]),
      form && form.place
    ]);
  }

  panel.amend = {
    form: form,
    made: function (context) {
      var amendments = context.hypothesis.amendments || [];
      return amendments.length === 0 ? null : dom.section(AJS.I18n.getText("hypothesis.panel.amendments"), [
        dom.append(dom.element("ol", "hsj-amendments"), amendments.map(function (amendment) {
          return amendmentItem(context, amendment);
        }))
      ]);
    }
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

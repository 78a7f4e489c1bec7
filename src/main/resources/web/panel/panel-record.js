/* The forms that record evidence: what was measured, or what the judge says. */
(function (panel) {
  "use strict";

  var dom = panel.dom;
  var SOURCES = ["run", "commit", "dataVersion", "link", "note", "cites"];

  /* Values of repeated runs as they are pasted: one a line, or with blanks or semicolons between. A comma may belong to the number. */
  function seeds(text) {
    return text.split(/[\s;]+/).map(function (one) {
      return one.replace(/,$/, "");
    }).filter(Boolean);
  }

  function given(values, names, body) {
    names.forEach(function (name) {
      if (values[name] && values[name].trim()) {
        body[name] = values[name].trim();
      }
    });
    return body;
  }

  function randomKey() {
    var numbers = new Uint32Array(4);
    window.crypto.getRandomValues(numbers);
    return "page-" + Array.prototype.map.call(numbers, function (number) {
      return number.toString(16);
    }).join("");
  }

  /* Sent again after a broken connection, the same words are the same piece; other words are another one. */
  function sender(context, criterion, bodyOf) {
    return function (values) {
      var body = bodyOf(values, { criterion: criterion.id });
      var said = JSON.stringify(body);
      context.sent = context.sent && context.sent.said === said ? context.sent : { said: said, key: randomKey() };
      body.clientKey = context.sent.key;
      return panel.rest.post(context.issue, "/evidence", body).then(function (answer) {
        context.sent = null;
        return answer;
      });
    };
  }

  /* The files of the issue, asked for once, when a form first has use for them. */
  function attachments(context) {
    context.attachments = context.attachments || panel.rest.attachments(context.issue);
    return context.attachments;
  }

  function linkField(context) {
    return {
      name: "link",
      label: AJS.I18n.getText("hypothesis.panel.evidence.link"),
      help: AJS.I18n.getText("hypothesis.panel.evidence.link.help"),
      suggestions: attachments(context),
      more: true
    };
  }

  function sourceFields(context) {
    return [
      { name: "run", label: AJS.I18n.getText("hypothesis.panel.evidence.run"), help: AJS.I18n.getText("hypothesis.panel.evidence.run.help") },
      { name: "commit", label: AJS.I18n.getText("hypothesis.panel.evidence.commit") },
      { name: "heldOut", type: "check", label: AJS.I18n.getText("hypothesis.panel.evidence.held-out") },
      { name: "dataVersion", label: AJS.I18n.getText("hypothesis.panel.evidence.data"), more: true },
      linkField(context),
      { name: "note", type: "area", label: AJS.I18n.getText("hypothesis.panel.evidence.note"), more: true },
      { name: "cites", label: AJS.I18n.getText("hypothesis.panel.evidence.cites"), help: AJS.I18n.getText("hypothesis.panel.evidence.cites.help"), more: true }
    ];
  }

  function valueFields(criterion) {
    var unit = criterion.unit;
    return [
      {
        name: "value",
        short: true,
        label: unit ? AJS.I18n.getText("hypothesis.panel.evidence.value-in", unit) : AJS.I18n.getText("hypothesis.panel.evidence.value")
      },
      { name: "low", short: true, label: AJS.I18n.getText("hypothesis.panel.evidence.low") },
      { name: "high", short: true, label: AJS.I18n.getText("hypothesis.panel.evidence.high") },
      {
        name: "seeds",
        type: "area",
        rows: 2,
        label: AJS.I18n.getText("hypothesis.panel.evidence.seeds"),
        help: AJS.I18n.getText("hypothesis.panel.evidence.seeds.help")
      }
    ];
  }

  function measurement(values, body) {
    given(values, ["value", "low", "high"].concat(SOURCES), body);
    var runs = seeds(values.seeds);
    if (runs.length > 0) {
      body.seeds = runs;
    }
    body.heldOut = values.heldOut;
    return body;
  }

  function measured(context, criterion) {
    return new panel.Form(context, {
      key: "evidence-" + criterion.id,
      open: AJS.I18n.getText("hypothesis.panel.add-evidence"),
      openLabel: AJS.I18n.getText("hypothesis.panel.add-evidence-for", criterion.text),
      title: AJS.I18n.getText("hypothesis.panel.add-evidence-for", criterion.text),
      submit: AJS.I18n.getText("hypothesis.panel.record"),
      fields: function () {
        return valueFields(criterion).concat(sourceFields(context));
      },
      done: AJS.I18n.getText("hypothesis.panel.evidence.done"),
      send: sender(context, criterion, measurement)
    });
  }

  function judgement(values, body) {
    body.judgement = values.judgement;
    return given(values, ["note", "link"], body);
  }

  function judged(context, criterion) {
    return new panel.Form(context, {
      key: "judge-" + criterion.id,
      open: AJS.I18n.getText("hypothesis.panel.judge"),
      openLabel: AJS.I18n.getText("hypothesis.panel.judge-of", criterion.text),
      title: criterion.question,
      submit: AJS.I18n.getText("hypothesis.panel.record"),
      fields: function () {
        return [
          {
            name: "judgement",
            type: "choice",
            label: AJS.I18n.getText("hypothesis.panel.judgement"),
            options: [["met", AJS.I18n.getText("hypothesis.panel.judgement.yes")], ["not-met", AJS.I18n.getText("hypothesis.panel.judgement.no")]]
          },
          { name: "note", type: "area", label: AJS.I18n.getText("hypothesis.panel.evidence.note"), help: AJS.I18n.getText("hypothesis.panel.judge.help") },
          linkField(context)
        ];
      },
      done: AJS.I18n.getText("hypothesis.panel.judge.done"),
      send: sender(context, criterion, judgement)
    });
  }

  panel.record = {
    /* The form for a criterion, where the reader may record for it; nothing otherwise. */
    form: function (context, criterion) {
      var hypothesis = context.hypothesis;
      if (!hypothesis.may || !hypothesis.may.recordEvidence || !hypothesis.round || !hypothesis.round.openForEvidence) {
        return null;
      }
      if (!criterion.judge) {
        return measured(context, criterion);
      }
      return criterion.judge.isReader ? judged(context, criterion) : null;
    },
    /* Who is to judge, for everybody else. */
    judge: function (criterion) {
      var judge = criterion.judge;
      if (!judge || judge.isReader || criterion.state !== "no-evidence") {
        return null;
      }
      return dom.element("p", "hsj-judge", judge.active === false
        ? AJS.I18n.getText("hypothesis.panel.judge.gone", panel.evidence.person(judge))
        : AJS.I18n.getText("hypothesis.panel.judge.waits", panel.evidence.person(judge)));
    }
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

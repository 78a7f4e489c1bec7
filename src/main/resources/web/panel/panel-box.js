/* The time box: its state, how much is left, until when, and why it is as it is. It counts down by itself. */
(function (panel, clock) {
  "use strict";

  var dom = panel.dom;
  var AFTER_THE_NEXT_SWEEP = 75000;

  function bar(countdown) {
    var frame = dom.element("div", "hsj-bar");
    frame.setAttribute("role", "progressbar");
    frame.setAttribute("aria-valuemin", "0");
    frame.setAttribute("aria-valuemax", "100");
    frame.setAttribute("aria-label", AJS.I18n.getText("hypothesis.panel.time-box"));
    var used = dom.element("div", "hsj-bar-used");
    dom.append(frame, [used]);
    if (countdown.criticalFromSeconds) {
      var mark = dom.element("div", "hsj-bar-mark");
      mark.style.left = countdown.criticalFromSeconds * 100 / countdown.grantedSeconds + "%";
      dom.append(frame, [mark]);
    }
    return frame;
  }

  function left(box, stand) {
    if (box.state === "stopped") {
      return "";
    }
    if (box.loggedText) {
      return box.loggedText;
    }
    if (box.state === "planned" || stand.remaining === 0) {
      return box.remainingText;
    }
    return [AJS.I18n.getText("hypothesis.countdown.left-of", stand.words, box.countdown.grantedText), box.countdown.endsText].filter(Boolean).join(", ");
  }

  function word(box, kind) {
    if (kind === "critical") {
      return box.state === "running" ? AJS.I18n.getText("hypothesis.countdown.critical") : box.stateText + ", " + AJS.I18n.getText("hypothesis.countdown.critical");
    }
    return kind === "expired" ? AJS.I18n.getText("hypothesis.box.state.expired") : box.stateText;
  }

  function Face(box) {
    this.box = box;
    this.shape = dom.element("span");
    this.shape.setAttribute("aria-hidden", "true");
    this.state = dom.element("strong");
    this.left = dom.element("span", "hsj-box-left");
    this.bar = bar(box.countdown);
    this.rests = dom.element("p", "hsj-rests");
    this.nodes = [
      dom.append(dom.element("p", "hsj-box"), [this.shape, this.state, this.left]),
      this.bar,
      this.rests
    ];
  }

  Face.prototype.draw = function (stand) {
    var box = this.box;
    var kind = clock.kind(box.state, box.overdue || stand.over, stand.critical);
    this.shape.className = "hsj-box-shape hsj-box-shape-" + kind;
    this.state.className = "hsj-box-state hsj-box-state-" + kind;
    this.state.textContent = word(box, kind);
    this.left.textContent = kind === "expired" ? AJS.I18n.getText("hypothesis.box.used-up") : left(box, stand);
    this.bar.className = "hsj-bar hsj-bar-" + kind;
    this.bar.firstChild.style.width = stand.usedPercent + "%";
    this.bar.setAttribute("aria-valuenow", String(stand.usedPercent));
    this.bar.setAttribute("aria-valuetext", this.state.textContent + ": " + this.left.textContent);
    this.rests.hidden = !stand.rests;
    this.rests.textContent = "";
    if (stand.rests) {
      var moon = dom.element("span", "hsj-box-shape hsj-box-shape-rests");
      moon.setAttribute("aria-hidden", "true");
      dom.append(this.rests, [moon, AJS.I18n.getText("hypothesis.countdown.rests", stand.rests)]);
    }
  };

  /* Says what changed while somebody looked on; what stood there before is read as part of the page. */
  function announce(context, before, stand) {
    if (before && stand.over) {
      context.say(AJS.I18n.getText("hypothesis.countdown.over.said"));
    } else if (before && stand.critical && !before.critical) {
      context.say(AJS.I18n.getText("hypothesis.countdown.critical.said"));
    }
  }

  /* Asks anew once the time is used up or the answer is at its end, but not into somebody's typing. */
  function renew(context, delay) {
    setTimeout(function () {
      if (document.contains(context.node) && !context.sending && Object.keys(context.open).length === 0) {
        context.load(null);
      }
    }, delay);
  }

  function follow(context, box, face) {
    var before = null;
    clock.follow(box.countdown, face.bar, function (stand) {
      announce(context, before, stand);
      before = stand;
      face.draw(stand);
    }, function () {
      renew(context, 1000);
    });
    if (box.overdue && context.overdue !== box.id) {
      // The expiry is marked within a minute; one look tells until when there is time to decide.
      context.overdue = box.id;
      renew(context, AFTER_THE_NEXT_SWEEP);
    }
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

  /* What there is to say beside the state: each a sentence, or nothing. */
  function remarks(box) {
    return [["hsj-given-back", box.givenBackText], ["hsj-why", box.why], ["hsj-why", box.state === "running" ? box.countdown.countsText : null],
      ["hsj-decide-until", box.decideUntilText], ["hsj-warned", box.state === "running" ? box.warnedText : null], ["hsj-refused", box.refusedText]]
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
    var more = panel.agreement(context).concat(panel.moreTime(context));
    if (!box) {
      return dom.section(title, [none(context.hypothesis)].concat(more));
    }
    var face = new Face(box);
    follow(context, box, face);
    return dom.section(title, face.nodes.concat([dom.element("p", "hsj-facts", facts(box))], remarks(box), more));
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}, window.HypothesisClock));

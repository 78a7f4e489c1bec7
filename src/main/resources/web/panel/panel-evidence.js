/* Pieces of evidence: the newest in sight, the older ones behind a disclosure and fetched by pages. */
(function (panel) {
  "use strict";

  var dom = panel.dom;
  var PAGE = 20;
  var LONG_NAME = 40;
  var COMMIT = /^[0-9a-f]{12,64}$/i;

  /* The end of an address is what tells one run from another. */
  function shortName(name) {
    var end = name.replace(/[?#].*$/, "").replace(/\/+$/, "").replace(/^.*\//, "") || name;
    return end.length > LONG_NAME ? end.slice(0, LONG_NAME) + "\u2026" : end;
  }

  function named(label, name, address) {
    var made = dom.link(label, address);
    made.title = name;
    return made;
  }

  function sources(piece) {
    var cited = piece.cites;
    return dom.inline("hsj-sources", [
      piece.run && named(AJS.I18n.getText("hypothesis.panel.evidence.run-name", shortName(piece.run)), piece.run, piece.runHref),
      piece.commit && named(AJS.I18n.getText("hypothesis.panel.evidence.commit-name", COMMIT.test(piece.commit) ? piece.commit.slice(0, 10) : piece.commit), piece.commit),
      piece.dataVersion && named(AJS.I18n.getText("hypothesis.panel.evidence.data-name", piece.dataVersion), piece.dataVersion),
      piece.link && named(AJS.I18n.getText("hypothesis.panel.evidence.link-name", shortName(piece.link)), piece.link, piece.link),
      cited && named(AJS.I18n.getText("hypothesis.panel.evidence.cites-name", cited.issue || cited.id), cited.id, cited.href),
      piece.heldOut && dom.element("span", "hsj-mark", AJS.I18n.getText("hypothesis.panel.evidence.held-out-mark"))
    ]);
  }

  function person(by) {
    return by ? by.displayName || by.name : "";
  }

  function withdrawal(context, piece) {
    return new panel.Form(context, {
      key: "withdraw-" + piece.id,
      open: AJS.I18n.getText("hypothesis.panel.withdraw"),
      openLabel: AJS.I18n.getText("hypothesis.panel.withdraw-of", piece.observationText),
      triggerClass: "aui-button-link hsj-small",
      title: AJS.I18n.getText("hypothesis.panel.withdraw-of", piece.observationText),
      submit: AJS.I18n.getText("hypothesis.panel.withdraw"),
      fields: [{ name: "reason", label: AJS.I18n.getText("hypothesis.panel.reason"), help: AJS.I18n.getText("hypothesis.panel.withdraw.help"), type: "area", rows: 2 }],
      done: AJS.I18n.getText("hypothesis.panel.withdrawn.done"),
      send: function (values) {
        return panel.rest.post(context.issue, "/evidence/" + encodeURIComponent(piece.id) + "/withdrawal", { reason: values.reason });
      }
    });
  }

  function pieceItem(context, piece) {
    var gone = piece.withdrawn;
    var form = piece.mayWithdraw && !gone ? withdrawal(context, piece) : null;
    var item = dom.element("li", gone ? "hsj-piece hsj-piece-withdrawn" : "hsj-piece");
    item.setAttribute("data-hsj-evidence", piece.id);
    var observed = dom.append(dom.element(gone ? "del" : "span", "hsj-observed"), [
      dom.element("strong", "", piece.observationText),
      " ",
      AJS.I18n.getText("hypothesis.panel.evidence.by", person(piece.by), piece.atText)
    ]);
    var from = sources(piece);
    return dom.append(item, [
      observed,
      from.firstChild ? " \u00b7 " : null,
      from,
      form && " ",
      form && form.trigger,
      piece.note ? dom.element("p", "hsj-note", piece.note) : null,
      gone ? dom.element("p", "hsj-withdrawn", AJS.I18n.getText("hypothesis.panel.withdrawn", person(gone.by), gone.atText, gone.reason)) : null,
      form && form.place
    ]);
  }

  function list(context, pieces) {
    return dom.append(dom.element("ul", "hsj-pieces"), pieces.map(function (piece) {
      return pieceItem(context, piece);
    }));
  }

  /* Somebody may have recorded more meanwhile, which moves the pages: what is shown is not shown again. */
  function unseen(shown, pieces) {
    return pieces.filter(function (piece) {
      return !shown.querySelector("[data-hsj-evidence='" + piece.id + "']");
    });
  }

  function Older(context, criterion, from) {
    this.context = context;
    this.criterion = criterion;
    this.from = from;
    this.next = criterion.evidence.length;
    this.more = dom.button("", "aui-button-link hsj-show-more", this.load.bind(this));
  }

  Older.prototype.count = function () {
    return this.criterion.evidenceCount - this.from;
  };

  Older.prototype.disclosure = function () {
    return dom.disclosure(AJS.I18n.getText("hypothesis.panel.evidence.older", this.count()), "hsj-older", function (place) {
      this.list = list(this.context, this.criterion.evidence.slice(this.from));
      dom.append(place, [this.list, this.more]);
      this.offer(this.criterion.evidenceCount - this.next);
    }.bind(this));
  };

  Older.prototype.offer = function (left) {
    this.more.hidden = left <= 0;
    this.more.textContent = AJS.I18n.getText("hypothesis.panel.evidence.show-more", Math.min(left, PAGE), left);
  };

  Older.prototype.load = function () {
    var round = this.context.hypothesis.round;
    var query = "?criterion=" + encodeURIComponent(this.criterion.id) + "&start=" + this.next + "&limit=" + PAGE + (round ? "&round=" + round.number : "");
    this.more.setAttribute("aria-busy", "true");
    panel.rest.get(this.context.issue, "/evidence" + query).then(function (answer) {
      this.show(answer);
    }.bind(this), function (failure) {
      this.context.say(failure.message);
    }.bind(this)).then(function () {
      this.more.setAttribute("aria-busy", "false");
    }.bind(this));
  };

  Older.prototype.show = function (answer) {
    var fresh = unseen(this.list.closest(".hsj-evidence"), answer.evidence).map(function (piece) {
      return pieceItem(this.context, piece);
    }, this);
    dom.append(this.list, fresh);
    this.next += answer.evidence.length;
    this.offer(answer.evidence.length === 0 ? 0 : answer.total - this.next);
    this.context.say(AJS.I18n.getText("hypothesis.panel.evidence.shown-more", fresh.length));
    if (this.more.hidden && fresh.length > 0) {
      fresh[0].tabIndex = -1;
      fresh[0].focus();
    }
  };

  /* In sight is the piece that decides, and what was withdrawn since. */
  function inSight(pieces) {
    var deciding = pieces.findIndex(function (piece) {
      return !piece.withdrawn;
    });
    return deciding < 0 ? Math.min(1, pieces.length) : deciding + 1;
  }

  panel.evidence = {
    person: person,
    list: list,
    of: function (context, criterion) {
      var pieces = criterion.evidence || [];
      if (pieces.length === 0) {
        return null;
      }
      var from = inSight(pieces);
      var older = new Older(context, criterion, from);
      return dom.append(dom.element("div", "hsj-evidence"), [
        list(context, pieces.slice(0, from)),
        older.count() > 0 ? older.disclosure() : null
      ]);
    }
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

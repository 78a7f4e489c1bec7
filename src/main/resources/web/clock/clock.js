/*
 * Counts time boxes down where they are shown, from one answer of the server and without asking again: the answer tells in which stretches
 * of time the box is used, so that nights and holidays need no arithmetic here. The server's clock counts, not the one of the computer.
 */
(function (clock) {
  "use strict";

  var MINUTE = 60;
  var HOUR = 60 * MINUTE;
  /* From here on every second is shown. */
  var LAST_MINUTES = 10 * MINUTE;
  var SECOND = 1000;
  var SELDOM = 20 * SECOND;
  var LONGEST_WAIT = 2147483647;

  function unit(seconds, day) {
    var days = Math.floor(seconds / day);
    var rest = seconds - days * day;
    return [
      days && AJS.I18n.getText("hypothesis.countdown.days", days),
      Math.floor(rest / HOUR) && AJS.I18n.getText("hypothesis.countdown.hours", Math.floor(rest / HOUR)),
      Math.floor(rest % HOUR / MINUTE) && AJS.I18n.getText("hypothesis.countdown.minutes", Math.floor(rest % HOUR / MINUTE)),
      seconds < LAST_MINUTES && AJS.I18n.getText("hypothesis.countdown.seconds", rest % MINUTE)
    ].filter(Boolean);
  }

  /* "1d 2h": the two largest units; seconds at the very end only. */
  function words(seconds, day) {
    return unit(Math.max(0, Math.floor(seconds)), day).slice(0, 2).join(" ") || AJS.I18n.getText("hypothesis.countdown.minutes", 0);
  }

  function Countdown(answer) {
    this.answer = answer;
    this.receivedAt = Date.now();
    this.readAt = Date.parse(answer.readAt);
    this.spans = answer.counting.map(function (span) {
      return { from: Date.parse(span.from), to: Date.parse(span.to), fromText: span.fromText };
    });
  }

  Countdown.prototype.now = function () {
    return this.readAt + Date.now() - this.receivedAt;
  };

  Countdown.prototype.remaining = function (now) {
    var used = this.spans.reduce(function (sum, span) {
      return sum + Math.max(0, Math.min(now, span.to) - span.from);
    }, 0);
    return Math.max(0, this.answer.remainingSeconds - used / SECOND);
  };

  /*
   * How the box stands at this moment. `rests` is when its time is used again, in words, while nobody works; `over` that the time is used
   * up; `unknown` that the answer does not reach so far.
   */
  Countdown.prototype.stand = function () {
    var now = this.now();
    var answer = this.answer;
    var runs = this.spans.length > 0;
    var remaining = this.remaining(now);
    var last = this.spans[this.spans.length - 1];
    var next = this.spans.filter(function (span) {
      return span.to > now;
    })[0];
    return {
      remaining: remaining,
      words: words(remaining, answer.daySeconds),
      usedPercent: answer.grantedSeconds ? Math.min(100, Math.floor((answer.grantedSeconds - remaining) * 100 / answer.grantedSeconds)) : 100,
      critical: runs ? remaining > 0 && answer.criticalFromSeconds !== null && answer.grantedSeconds - remaining >= answer.criticalFromSeconds : answer.critical,
      rests: next && next.from > now ? next.fromText : null,
      over: runs && (remaining === 0 || (answer.whole && now >= last.to)),
      unknown: runs && !answer.whole && now >= last.to,
      counts: runs && !!next
    };
  };

  /* When something changes next: the hour strikes for work, or a second or a minute passes. */
  Countdown.prototype.pause = function (stand) {
    var now = this.now();
    var edges = this.spans.reduce(function (all, span) {
      return all.concat(span.from, span.to);
    }, []).filter(function (edge) {
      return edge > now;
    });
    var edge = edges.length ? edges[0] - now : LONGEST_WAIT;
    return stand.rests ? edge : Math.min(edge, stand.remaining <= LAST_MINUTES ? SECOND : SELDOM);
  };

  /*
   * Draws the box now and whenever it looks different, as long as the node is on the page. `ended` is called once, when the answer says no
   * more than that the time is used up, or does not reach so far.
   */
  clock.follow = function (answer, node, draw, ended) {
    var countdown = new Countdown(answer);
    var shown = "";
    var waits = null;
    var look = function () {
      var stand = countdown.stand();
      var looks = JSON.stringify([stand.words, stand.critical, stand.rests, stand.over]);
      if (looks !== shown) {
        shown = looks;
        draw(stand);
      }
      return stand;
    };
    var tick = function () {
      clearTimeout(waits);
      if (!document.contains(node)) {
        document.removeEventListener("visibilitychange", tick);
        return;
      }
      var stand = look();
      if (stand.over || stand.unknown) {
        document.removeEventListener("visibilitychange", tick);
        ended(stand);
      } else {
        waits = setTimeout(tick, Math.min(LONGEST_WAIT, Math.max(SECOND / 4, countdown.pause(stand))));
      }
    };
    if (look().counts) {
      // The node may not be on the page yet. A computer that slept tells by the second event that it is awake.
      waits = setTimeout(tick, SECOND);
      document.addEventListener("visibilitychange", tick);
    }
  };

  /* Under which shape and word a box is shown: its state, or that it is critical. */
  clock.kind = function (state, overdue, critical) {
    return overdue ? "expired" : critical && (state === "running" || state === "paused") ? "critical" : state;
  };

  clock.words = words;
}(window.HypothesisClock = window.HypothesisClock || {}));

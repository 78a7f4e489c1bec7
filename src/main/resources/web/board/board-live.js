/* Looks every few seconds whether others changed something, and every minute how time went; a hidden page looks when it is seen again. */
(function (board) {
  "use strict";

  var EVERY = 4000;
  var MINUTE = 60000;

  function news(app, before) {
    var moved = [];
    app.data.cards.forEach(function (card) {
      var old = before.get(card.key);
      if (old && old !== card.lane) {
        moved.push(AJS.I18n.getText("hypothesis.board.moved.by-other", card.key, app.laneName(card.lane)));
      }
    });
    if (moved.length > 3) {
      app.say(AJS.I18n.getText("hypothesis.board.changed.by-others", moved.length));
    } else if (moved.length > 0) {
      app.say(moved.join(" "));
    }
  }

  function look(app) {
    if (document.hidden || app.isHeld()) {
      return Promise.resolve();
    }
    return board.rest.changeToken(app.project).then(function (answer) {
      // Time boxes run by themselves, so once a minute all is read, whatever the token says.
      var same = answer.changeToken === app.data.changeToken && Date.now() - app.readAt < MINUTE;
      if (same || app.isHeld()) {
        return undefined;
      }
      var before = new Map(app.data.cards.map(function (card) { return [card.key, card.lane]; }));
      return app.refresh().then(function () { news(app, before); });
    }).catch(function () {
      app.say(AJS.I18n.getText("hypothesis.board.stale"));
    });
  }

  board.live = {
    start: function (app) {
      function again() {
        window.setTimeout(function () {
          look(app).then(again);
        }, EVERY);
      }
      document.addEventListener("visibilitychange", function () { look(app); });
      again();
    }
  };
}(window.HypothesisBoard = window.HypothesisBoard || {}));

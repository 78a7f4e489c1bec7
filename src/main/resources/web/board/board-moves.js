/* Moves of cards: by a menu of what the workflow offers, early exits and loops among it. The server decides. */
(function (board) {
  "use strict";

  var dom = board.dom;

  function label(move) {
    return move.screen
      ? AJS.I18n.getText("hypothesis.board.move.screen", move.name, move.laneName || "")
      : AJS.I18n.getText("hypothesis.board.move.to", move.name, move.laneName || "");
  }

  function refused(app, card, problem) {
    app.complain([AJS.I18n.getText("hypothesis.board.refused", card.key), problem.message]);
    return app.refresh();
  }

  /* Jira's own page asks for what the move needs and comes back here. */
  function openScreen(app, card, move) {
    app.memory.set("pending", { key: card.key, from: card.lane });
    app.remember();
    window.location.assign(AJS.contextPath() + move.screen + "&returnUrl="
      + encodeURIComponent("/secure/HypothesisBoard!default.jspa?projectKey=" + encodeURIComponent(app.project)));
  }

  function make(app, card, move) {
    app.setCurrent(card.key);
    app.settle();
    if (move.screen) {
      openScreen(app, card, move);
      return Promise.resolve();
    }
    app.say(AJS.I18n.getText("hypothesis.board.moving", card.key, move.laneName || ""));
    app.busy(card.key, true);
    return board.rest.move(card.key, move.action, card.lane).then(function (answer) {
      return app.refresh([card.key]).then(function () {
        app.say(AJS.I18n.getText("hypothesis.board.moved", card.key, answer.laneName));
      });
    }, function (problem) {
      return refused(app, card, problem);
    }).then(function () {
      app.busy(card.key, false);
      app.focusCurrent();
    });
  }

  function choose(app, card, moves) {
    var choices = moves.map(function (move) {
      var choice = dom.button(label(move), "hsj-board-move", function () {
        dialog.close();
        make(app, card, move);
      });
      choice.setAttribute("data-hsj-action", move.action);
      return choice;
    });
    var list = dom.append(dom.element("div", "hsj-board-moves"), choices);
    list.addEventListener("keydown", function (event) { board.dialog.walk(event, choices); });
    var dialog = board.dialog.open(app, AJS.I18n.getText("hypothesis.board.move", card.key), [list], []);
    choices[0].focus();
  }

  function offer(app, card) {
    app.setCurrent(card.key);
    return board.rest.moves(card.key).then(function (answer) {
      if (answer.lane !== card.lane) {
        return app.refresh().then(function () { app.focusCurrent(); });
      }
      if (answer.moves.length === 0) {
        app.complain([AJS.I18n.getText("hypothesis.board.move.none", card.key)]);
        return undefined;
      }
      choose(app, card, answer.moves);
      return undefined;
    }, function (problem) {
      return refused(app, card, problem);
    });
  }

  /* To a lane, wherever the card was dropped: at once where one move leads there, by a choice where several do. */
  function moveTo(app, card, lane, moves) {
    var fitting = moves.filter(function (move) { return move.lane === lane; });
    if (fitting.length === 1) {
      return make(app, card, fitting[0]);
    }
    if (fitting.length > 1) {
      choose(app, card, fitting);
    } else {
      app.complain([AJS.I18n.getText("hypothesis.board.move.not-there", card.key, app.laneName(lane),
        moves.map(function (move) { return move.laneName; }).filter(Boolean).join(", ") || "\u2013")]);
    }
    return Promise.resolve();
  }

  board.moves = { moveTo: moveTo, offer: offer };
}(window.HypothesisBoard = window.HypothesisBoard || {}));

/* Moves by mouse: the lanes to which the workflow lets the card go are marked while it is dragged. */
(function (board) {
  "use strict";

  function laneOf(target) {
    var lane = target.closest ? target.closest("[data-hsj-lane]") : null;
    return lane ? lane.getAttribute("data-hsj-lane") : "";
  }

  function mark(app, moves) {
    app.view.grid.querySelectorAll("[data-hsj-lane]").forEach(function (lane) {
      var open = moves.filter(function (move) { return move.lane === lane.getAttribute("data-hsj-lane"); });
      lane.classList.toggle("hsj-lane-open", open.length > 0);
    });
  }

  function start(app, drag, event) {
    var item = event.target.closest && event.target.closest(".hsj-card");
    if (!item) {
      return;
    }
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", item.card.key);
    drag.card = item.card;
    app.setCurrent(item.card.key);
    app.hold(true);
    drag.moves = board.rest.moves(item.card.key).then(function (answer) {
      if (drag.card === item.card) {
        mark(app, answer.moves);
      }
      return answer.moves;
    });
    drag.moves.catch(function () {});
  }

  function drop(app, drag, event) {
    var lane = laneOf(event.target);
    var card = drag.card;
    if (!card || !lane) {
      return;
    }
    event.preventDefault();
    if (lane !== card.lane) {
      drag.moves.then(function (moves) {
        app.hold(false);
        return board.moves.moveTo(app, card, lane, moves);
      }, function (problem) {
        app.complain([problem.message]);
      });
    }
  }

  function listen(app) {
    var drag = { card: null, moves: null };
    var grid = app.view.grid;
    grid.addEventListener("dragstart", function (event) { start(app, drag, event); });
    grid.addEventListener("dragover", function (event) {
      if (drag.card && laneOf(event.target)) {
        event.preventDefault();
      }
    });
    grid.addEventListener("drop", function (event) { drop(app, drag, event); });
    grid.addEventListener("dragend", function () {
      drag.card = null;
      mark(app, []);
      app.hold(false);
    });
  }

  board.drag = { listen: listen };
}(window.HypothesisBoard = window.HypothesisBoard || {}));

/* The flag that says what blocks a card. */
(function (board) {
  "use strict";

  var dom = board.dom;

  function done(app, card, call, text) {
    app.settle();
    return call.then(function () {
      return app.refresh([card.key]).then(function () { app.say(text); });
    }, function (problem) {
      app.complain([problem.message]);
      return app.refresh();
    }).then(function () { app.focusCurrent(); });
  }

  function lower(app, card) {
    var yes = dom.button(AJS.I18n.getText("hypothesis.board.block.lower.button"), "aui-button-primary", function () {
      dialog.close();
      done(app, card, board.rest.lower(card.key), AJS.I18n.getText("hypothesis.board.block.lowered", card.key));
    });
    var dialog = board.dialog.open(app, AJS.I18n.getText("hypothesis.board.block.lower", card.key),
      [dom.element("p", "", card.blocked.reason), dom.element("p", "hsj-card-quiet", card.blocked.sinceText)], [yes]);
    yes.focus();
  }

  function raise(app, card) {
    var reason = dom.element("input", "text hsj-board-reason");
    reason.type = "text";
    reason.maxLength = 400;
    reason.required = true;
    reason.id = "hsj-board-reason";
    var label = dom.element("label", "", AJS.I18n.getText("hypothesis.board.block.reason"));
    label.htmlFor = reason.id;
    var form = dom.append(dom.element("form", "aui"), [label, reason]);
    form.id = "hsj-board-block";
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      dialog.close();
      done(app, card, board.rest.raise(card.key, reason.value), AJS.I18n.getText("hypothesis.board.block.raised", card.key));
    });
    var send = dom.button(AJS.I18n.getText("hypothesis.board.block.raise.button"), "aui-button-primary", function () {
      form.requestSubmit();
    });
    var dialog = board.dialog.open(app, AJS.I18n.getText("hypothesis.board.block.raise", card.key), [form], [send]);
    reason.focus();
  }

  board.block = {
    ask: function (app, card) {
      app.setCurrent(card.key);
      (card.blocked && card.blocked.since ? lower : raise)(app, card);
    }
  };
}(window.HypothesisBoard = window.HypothesisBoard || {}));

/* A dialog over the board. The browser keeps the focus in it; Escape closes it, and then the focus is back on the card. */
(function (board) {
  "use strict";

  var dom = board.dom;

  function open(app, title, content, buttons) {
    var dialog = dom.element("dialog", "hsj-board-dialog");
    var heading = dom.element("h2", "", title);
    heading.id = "hsj-board-dialog-title";
    dialog.setAttribute("aria-labelledby", heading.id);
    var cancel = dom.button(AJS.I18n.getText("hypothesis.board.cancel"), "aui-button-link hsj-board-cancel", function () {
      dialog.close();
    });
    dom.append(dialog, [heading].concat(content, [dom.append(dom.element("div", "hsj-board-dialog-buttons"), buttons.concat([cancel]))]));
    dialog.addEventListener("close", function () {
      dialog.remove();
      app.focusCurrent();
    });
    // Not every page leaves the key to the browser: Jira listens to it as well.
    dialog.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        dialog.close();
      }
    });
    app.root.appendChild(dialog);
    dialog.showModal();
    return dialog;
  }

  /* Up and down go through the choices, as in a menu. */
  function walk(event, choices) {
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      var next = choices.indexOf(document.activeElement) + step;
      choices[(next + choices.length) % choices.length].focus();
    }
  }

  board.dialog = { open: open, walk: walk };
}(window.HypothesisBoard = window.HypothesisBoard || {}));

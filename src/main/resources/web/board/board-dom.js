/* Elements of the board. Texts become text nodes and never markup, whoever wrote them. */
(function (board) {
  "use strict";

  var WEB_ADDRESS = /(https?:\/\/[^\s]+)/;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text !== undefined && text !== null) {
      made.textContent = text;
    }
    return made;
  }

  function append(parent, children) {
    children.forEach(function (child) {
      if (child) {
        parent.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
      }
    });
    return parent;
  }

  function button(text, className, onClick) {
    var made = element("button", "aui-button " + className, text);
    made.type = "button";
    made.addEventListener("click", onClick);
    return made;
  }

  /* A sentence in which web addresses are links; Jira's refusals hold them as they are. */
  function sentence(text) {
    var line = element("p");
    text.split(WEB_ADDRESS).forEach(function (part) {
      if (WEB_ADDRESS.test(part)) {
        var link = element("a", "", AJS.I18n.getText("hypothesis.board.see"));
        link.href = part;
        append(line, [link]);
      } else {
        append(line, [part]);
      }
    });
    return line;
  }

  function clear(parent) {
    while (parent.firstChild) {
      parent.removeChild(parent.firstChild);
    }
    return parent;
  }

  board.dom = { append: append, button: button, clear: clear, element: element, sentence: sentence };
}(window.HypothesisBoard = window.HypothesisBoard || {}));

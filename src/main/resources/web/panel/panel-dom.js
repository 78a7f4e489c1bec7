/* Elements of the panel. Texts become text nodes and never markup, whoever wrote them. */
(function (panel) {
  "use strict";

  var SAFE_ADDRESS = /^(?:https?:\/\/|\/(?!\/)|#)/i;

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
      if (child || child === "") {
        parent.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
      }
    });
    return parent;
  }

  function section(title, children) {
    return append(element("section", "hsj-section"), [element("h4", "hsj-heading", title)].concat(children));
  }

  function button(text, className, onClick) {
    var made = element("button", "aui-button " + className, text);
    made.type = "button";
    made.addEventListener("click", onClick);
    return made;
  }

  /* A link where the address is one of the web or of Jira; otherwise its text alone, so that no address can be a script. */
  function link(text, address) {
    if (!address || !SAFE_ADDRESS.test(address)) {
      return element("span", "", text);
    }
    var made = element("a", "", text);
    made.href = address;
    return made;
  }

  /* The shape says what the words beside it say; for those who do not see it, it is not there. */
  function shape(kind) {
    var made = element("span", "hsj-shape hsj-shape-" + kind);
    made.setAttribute("aria-hidden", "true");
    return made;
  }

  function disclosure(title, className, fill) {
    var made = append(element("details", "hsj-disclosure " + className), [element("summary", "", title)]);
    var filled = false;
    made.addEventListener("toggle", function () {
      if (made.open && !filled) {
        filled = true;
        fill(made);
      }
    });
    return made;
  }

  /* Terms and what is said of each, without those of which nothing is said. */
  function terms(className, pairs) {
    var list = element("dl", className);
    pairs.forEach(function (pair) {
      if (pair[1]) {
        append(list, [element("dt", "", pair[0]), typeof pair[1] === "string" ? element("dd", "", pair[1]) : append(element("dd"), [pair[1]])]);
      }
    });
    return list.firstChild ? list : null;
  }

  /* Things in a row, with a dot between them. */
  function inline(className, items) {
    var row = element("span", className);
    items.filter(Boolean).forEach(function (item, index) {
      append(row, [index ? " \u00b7 " : null, item]);
    });
    return row;
  }

  panel.dom = {
    append: append,
    button: button,
    disclosure: disclosure,
    element: element,
    inline: inline,
    link: link,
    section: section,
    shape: shape,
    terms: terms
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

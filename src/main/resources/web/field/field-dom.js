/* What the scripts of the fields share: elements, whose texts are never markup, and requests. */
(function (fields) {
  "use strict";

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function button(text, className, onClick) {
    var made = element("button", "aui-button " + className, text);
    made.type = "button";
    made.addEventListener("click", onClick);
    return made;
  }

  function fetchJson(path) {
    return fetch(AJS.contextPath() + path, { credentials: "same-origin", headers: { Accept: "application/json" } })
      .then(function (response) {
        return response.ok ? response.json() : Promise.reject(new Error("status " + response.status));
      });
  }

  fields.element = element;
  fields.button = button;
  fields.fetchJson = fetchJson;
  /* Told by the criteria when they change, to whoever lists what is missing. */
  fields.CRITERIA_CHANGED = "hsj-criteria-changed";
  /* A criterion as it is written: its role, where it is not a must, and its text. */
  fields.LINE = /^\s*(?:(must|guardrail|kill)\s*:\s*)?(.*)$/i;
}(window.HypothesisFields = window.HypothesisFields || {}));

/* Makes the forms of the fields easier to write in, wherever Jira shows one; without this they work as they are. */
(function (fields) {
  "use strict";

  function enhance(root) {
    var once = function (selector, work) {
      root.querySelectorAll(selector + ":not([data-hsj-enhanced])").forEach(function (form) {
        form.setAttribute("data-hsj-enhanced", "true");
        work(form);
      });
    };
    once(".hsj-statement", function (form) {
      form.emptyKnown = {};
      fields.followRefusals(form);
      return new fields.StatementForm(form);
    });
    once(".hsj-criteria", function (form) {
      form.emptyKnown = [];
      fields.followRefusals(form);
      fields.enhanceCriteria(form);
    });
  }

  AJS.toInit(function () {
    enhance(document);
    if (window.JIRA && JIRA.bind && JIRA.Events) {
      JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, function () {
        enhance(document);
      });
    }
  });
}(window.HypothesisFields = window.HypothesisFields || {}));

/* Where Jira shows a refusal without building the form anew, the form still has to learn what it was told of. */
(function (fields) {
  "use strict";

  function followRefusals(form) {
    var field = form.getAttribute("data-hsj-field");
    var issue = form.getAttribute("data-hsj-issue");
    var group = form.closest(".field-group") || form.parentNode;
    if (!issue || !group) {
      return;
    }
    new MutationObserver(function (changes) {
      if (changes.some(tellsOfAnotherChange)) {
        fields.fetchJson("/rest/api/2/issue/" + issue + "?fields=" + field).then(function (answer) {
          form.querySelector("[name='" + field + ":known']").value = JSON.stringify(answer.fields[field] || form.emptyKnown);
        }, function () {
          // Then the next save is refused once more, which loses nothing.
        });
      }
    }).observe(group, { childList: true, subtree: true });
  }

  function tellsOfAnotherChange(change) {
    var told = [AJS.I18n.getText("hypothesis.field.problem.changed-meanwhile", "\u0000"), AJS.I18n.getText("hypothesis.field.problem.cleared-meanwhile")];
    return Array.prototype.some.call(change.addedNodes, function (node) {
      return node.nodeType === Node.ELEMENT_NODE && node.classList.contains("error") && told.some(function (text) {
        return node.textContent.indexOf(text.split("\u0000")[0].trim()) >= 0;
      });
    });
  }

  fields.followRefusals = followRefusals;
}(window.HypothesisFields = window.HypothesisFields || {}));

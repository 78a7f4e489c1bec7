/* The statement: a sentence that follows the parts while they are written, in the wording that is chosen. */
(function (fields) {
  "use strict";

  var element = fields.element;

  function belief(wording, approach, outcome, beneficiary) {
    if (wording === "feature-injection") {
      return beneficiary
        ? AJS.I18n.getText("hypothesis.statement.sentence.feature-injection.beneficiary", approach, outcome, beneficiary)
        : AJS.I18n.getText("hypothesis.statement.sentence.feature-injection", approach, outcome);
    }
    if (wording === "technical-story") {
      return beneficiary
        ? AJS.I18n.getText("hypothesis.statement.sentence.technical-story.beneficiary", approach, outcome, beneficiary)
        : AJS.I18n.getText("hypothesis.statement.sentence.technical-story", approach, outcome);
    }
    return beneficiary
      ? AJS.I18n.getText("hypothesis.statement.sentence.hypothesis.beneficiary", approach, outcome, beneficiary)
      : AJS.I18n.getText("hypothesis.statement.sentence.hypothesis", approach, outcome);
  }

  function sentence(wording, text) {
    var keys = ["approach", "outcome", "beneficiary", "prior-evidence", "baseline"];
    if (!keys.some(text)) {
      return "";
    }
    var told = belief(wording, text("approach") || "\u2026", text("outcome") || "\u2026", text("beneficiary"));
    var evidence = text("prior-evidence");
    var baseline = text("baseline");
    told = evidence
      ? AJS.I18n.getText("hypothesis.statement.sentence.because", told, evidence)
      : AJS.I18n.getText("hypothesis.statement.sentence.end", told);
    return baseline ? AJS.I18n.getText("hypothesis.statement.sentence.baseline", told, baseline) : told;
  }

  function StatementForm(form) {
    this.form = form;
    this.wording = form.querySelector(".hsj-wording select");
    this.parts = {};
    form.querySelectorAll("[data-hsj-part]").forEach(function (area) {
      this.parts[area.getAttribute("data-hsj-part")] = area;
    }, this);
    this.preview = element("p", "hsj-preview");
    this.preview.setAttribute("role", "status");
    this.preview.setAttribute("aria-label", form.getAttribute("data-hsj-sentence-label"));
    form.appendChild(this.preview);
    this.missing = new fields.MissingList(this);
    this.wording.addEventListener("change", this.arrange.bind(this));
    form.addEventListener("input", this.update.bind(this));
    this.arrange();
  }

  StatementForm.prototype.text = function (key) {
    return this.parts[key].value.trim().replace(/[.\u3002]$/, "");
  };

  /** Puts the parts into the order of the wording and calls them by its words. */
  StatementForm.prototype.arrange = function () {
    var wording = this.wording.value;
    this.wording.options[this.wording.selectedIndex].getAttribute("data-hsj-order").split(" ").forEach(function (key) {
      var part = this.parts[key].closest(".hsj-part");
      var label = part.querySelector("label");
      label.textContent = label.getAttribute("data-hsj-" + wording);
      part.parentNode.appendChild(part);
    }, this);
    this.update();
  };

  StatementForm.prototype.update = function () {
    this.preview.textContent = sentence(this.wording.value, this.text.bind(this));
    this.missing.update();
  };

  fields.StatementForm = StatementForm;
}(window.HypothesisFields = window.HypothesisFields || {}));

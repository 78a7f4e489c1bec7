/* What is missing before the hypothesis is testable, as far as it stands on this form; each entry leads to its field. */
(function (fields) {
  "use strict";

  var element = fields.element;

  function MissingList(statement) {
    this.statement = statement;
    this.page = statement.form.closest("form") || statement.form;
    this.box = element("div", "hsj-missing");
    this.heading = element("p", "hsj-missing-heading");
    this.heading.setAttribute("aria-live", "polite");
    this.list = element("ul", "hsj-missing-list");
    this.box.appendChild(this.heading);
    this.box.appendChild(this.list);
    statement.form.appendChild(this.box);
    this.page.addEventListener("input", this.update.bind(this));
    this.page.addEventListener(fields.CRITERIA_CHANGED, this.update.bind(this));
  }

  MissingList.prototype.update = function () {
    var needed = this.needed();
    var entries = needed.concat(this.wanted());
    var shown = entries.map(function (entry) { return entry.text; }).join("\n");
    if (shown === this.shown) {
      // A link that is made anew while it is being clicked would swallow the click.
      return;
    }
    this.shown = shown;
    this.list.textContent = "";
    entries.forEach(this.show, this);
    this.heading.textContent = needed.length
      ? AJS.I18n.getText("hypothesis.statement.missing")
      : AJS.I18n.getText("hypothesis.statement.nothing-missing");
  };

  MissingList.prototype.needed = function () {
    var lines = this.page.querySelector(".hsj-criteria textarea");
    var budget = this.page.querySelector(".hsj-budget");
    return [
      this.part("approach", AJS.I18n.getText("hypothesis.missing.approach")),
      this.part("outcome", AJS.I18n.getText("hypothesis.missing.outcome")),
      lines && !hasMust(lines.value)
        ? { text: AJS.I18n.getText("hypothesis.missing.must-criterion"), target: criteriaTarget.bind(null, lines) } : null,
      budget && !budget.value.trim()
        ? { text: AJS.I18n.getText("hypothesis.missing.time-box"), target: function () { return budget; } } : null
    ].filter(Boolean);
  };

  MissingList.prototype.wanted = function () {
    return [
      this.part("beneficiary", AJS.I18n.getText("hypothesis.missing.beneficiary")),
      this.part("prior-evidence", AJS.I18n.getText("hypothesis.missing.prior-evidence")),
      this.part("baseline", AJS.I18n.getText("hypothesis.missing.baseline"))
    ].filter(Boolean);
  };

  MissingList.prototype.part = function (key, text) {
    var area = this.statement.parts[key];
    return area.value.trim() ? null : { text: text, target: function () { return area; } };
  };

  MissingList.prototype.show = function (entry) {
    var link = element("a", "", entry.text);
    link.href = "#" + (entry.target().id || this.statement.form.getAttribute("data-hsj-field"));
    link.addEventListener("click", function (event) {
      event.preventDefault();
      entry.target().focus();
    });
    this.list.appendChild(element("li")).appendChild(link);
  };

  function hasMust(lines) {
    return lines.split(/\r?\n/).some(function (line) {
      var match = fields.LINE.exec(line);
      return match[2].trim() && (match[1] || "must").toLowerCase() === "must";
    });
  }

  /** Where a criterion is written: the first empty row, the button that adds one, or the lines. */
  function criteriaTarget(lines) {
    if (!lines.hidden) {
      return lines;
    }
    var form = lines.closest(".hsj-criteria");
    var empty = Array.prototype.filter.call(form.querySelectorAll(".hsj-row-text"), function (input) {
      return !input.value.trim();
    });
    return empty[0] || form.querySelector(".hsj-add");
  }

  fields.MissingList = MissingList;
}(window.HypothesisFields = window.HypothesisFields || {}));

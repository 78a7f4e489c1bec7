/* The project's metrics and templates for criteria, asked for when somebody begins to write; the form works without them. */
(function (fields) {
  "use strict";

  var LIBRARY = "/rest/hypotheses/1.0/projects/";
  var element = fields.element;

  /* Offers the metrics in rows that are there and in rows to come. */
  function suggest(rows, metrics, id) {
    var options = element("datalist");
    options.id = id;
    metrics.forEach(function (metric) {
      options.appendChild(element("option")).value = metric;
    });
    rows.list.parentNode.appendChild(options);
    rows.suggestions = id;
    rows.list.querySelectorAll("input").forEach(function (input) {
      input.setAttribute("list", id);
    });
  }

  function offer(rows, templates) {
    var select = element("select", "select hsj-templates");
    select.setAttribute("aria-label", AJS.I18n.getText("hypothesis.criteria.use-template"));
    select.appendChild(element("option", "", AJS.I18n.getText("hypothesis.criteria.use-template"))).value = "";
    templates.forEach(function (template, index) {
      select.appendChild(element("option", "", template.name)).value = String(index);
    });
    select.addEventListener("change", function () {
      var template = templates[select.value];
      select.value = "";
      if (template) {
        rows.insertAll(template.lines, rows.list.lastChild);
      }
    });
    rows.addButton.parentNode.insertBefore(select, rows.addButton.nextSibling);
  }

  fields.loadLibrary = function (form, rows) {
    var project = form.getAttribute("data-hsj-project");
    if (!project) {
      return;
    }
    fields.fetchJson(LIBRARY + encodeURIComponent(project) + "/criteria-library").then(function (library) {
      if (library.metrics.length) {
        suggest(rows, library.metrics, form.getAttribute("data-hsj-field") + "-metrics");
      }
      if (library.templates.length) {
        offer(rows, library.templates);
      }
    }, function () {
      // Suggestions are a convenience.
    });
  };
}(window.HypothesisFields = window.HypothesisFields || {}));

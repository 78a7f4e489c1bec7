(function () {
  "use strict";

  var ROLES = ["must", "guardrail", "kill"];
  var CRITERIA_CHANGED = "hsj-criteria-changed";
  var LIBRARY = "/rest/hypotheses/1.0/projects/";
  var LINE = /^\s*(?:(must|guardrail|kill)\s*:\s*)?(.*)$/i;

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

  /* The statement: a sentence that follows the parts while they are written, in the wording that is chosen. */

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
    this.preview.setAttribute("aria-live", "polite");
    this.preview.setAttribute("aria-label", form.getAttribute("data-hsj-sentence-label"));
    form.appendChild(this.preview);
    this.missing = new MissingList(this);
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

  /* What is missing before the hypothesis is testable, as far as it stands on this form; each entry leads to its field. */

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
    this.page.addEventListener(CRITERIA_CHANGED, this.update.bind(this));
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
      var match = LINE.exec(line);
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

  /* The criteria: rows in place of lines. The text area stays what is sent; the rows only write into it. */

  function roleSelect(role) {
    var select = element("select", "select hsj-row-role");
    [AJS.I18n.getText("hypothesis.role.must"), AJS.I18n.getText("hypothesis.role.guardrail"), AJS.I18n.getText("hypothesis.role.kill")]
      .forEach(function (label, index) {
        var option = element("option", "", label);
        option.value = ROLES[index];
        select.appendChild(option);
      });
    select.value = role;
    return select;
  }

  function CriteriaRows(lines) {
    this.lines = lines;
    this.list = element("ol", "hsj-rows");
    this.addButton = button(AJS.I18n.getText("hypothesis.criteria.add"), "hsj-add", this.add.bind(this, "", null));
    this.read();
  }

  CriteriaRows.prototype.read = function () {
    this.list.textContent = "";
    this.lines.value.split(/\r?\n/).forEach(function (line) {
      if (line.trim()) {
        this.insert(line, null);
      }
    }, this);
    this.number();
  };

  CriteriaRows.prototype.write = function () {
    this.lines.value = Array.prototype.map.call(this.list.children, function (row) {
      var role = row.querySelector("select").value;
      var text = row.querySelector("input").value.trim();
      return !text || role === "must" ? text : role + ": " + text;
    }).filter(Boolean).join("\n");
    this.lines.dispatchEvent(new Event(CRITERIA_CHANGED, { bubbles: true }));
  };

  CriteriaRows.prototype.insert = function (line, after) {
    var match = LINE.exec(line);
    var row = element("li", "hsj-row");
    var input = element("input", "text hsj-row-text");
    input.type = "text";
    input.value = match[2];
    if (this.suggestions) {
      input.setAttribute("list", this.suggestions);
    }
    row.appendChild(roleSelect((match[1] || "must").toLowerCase()));
    row.appendChild(input);
    row.appendChild(button("\u00d7", "hsj-remove", this.remove.bind(this, row)));
    this.listen(row, input);
    this.list.insertBefore(row, after ? after.nextSibling : null);
    return row;
  };

  CriteriaRows.prototype.listen = function (row, input) {
    row.addEventListener("change", this.write.bind(this));
    input.addEventListener("input", this.write.bind(this));
    row.addEventListener("keydown", this.move.bind(this, row));
    input.addEventListener("keydown", function (event) {
      if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
        this.add("", row);
      }
    }.bind(this));
    input.addEventListener("paste", function (event) {
      var pasted = (event.clipboardData || window.clipboardData).getData("text").split(/\r?\n/).filter(function (line) {
        return line.trim();
      });
      if (pasted.length > 1) {
        event.preventDefault();
        this.paste(row, input, pasted);
      }
    }.bind(this));
  };

  CriteriaRows.prototype.paste = function (row, input, pasted) {
    this.insertAll(pasted, row);
    if (!input.value.trim()) {
      this.list.removeChild(row);
      this.number();
    }
  };

  CriteriaRows.prototype.insertAll = function (lines, after) {
    var last = after;
    lines.forEach(function (line) {
      last = this.insert(line, last);
    }, this);
    this.number();
    this.write();
    last.querySelector("input").focus();
  };

  /** Alt and an arrow take the row up or down; the focus goes with it. */
  CriteriaRows.prototype.move = function (row, event) {
    var up = event.key === "ArrowUp";
    if (!event.altKey || !up && event.key !== "ArrowDown") {
      return;
    }
    event.preventDefault();
    var neighbour = up ? row.previousSibling : row.nextSibling;
    if (neighbour) {
      var focused = document.activeElement;
      this.list.insertBefore(up ? row : neighbour, up ? neighbour : row);
      focused.focus();
      this.number();
      this.write();
    }
  };

  /** Offers the metrics in rows that are there and in rows to come. */
  CriteriaRows.prototype.suggest = function (metrics, id) {
    var options = element("datalist");
    options.id = id;
    metrics.forEach(function (metric) {
      options.appendChild(element("option")).value = metric;
    });
    this.list.parentNode.appendChild(options);
    this.suggestions = id;
    this.list.querySelectorAll("input").forEach(function (input) {
      input.setAttribute("list", id);
    });
  };

  CriteriaRows.prototype.offer = function (templates) {
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
        this.insertAll(template.lines, this.list.lastChild);
      }
    }.bind(this));
    this.addButton.parentNode.insertBefore(select, this.addButton.nextSibling);
  };

  CriteriaRows.prototype.add = function (line, after) {
    var row = this.insert(line, after);
    this.number();
    row.querySelector("input").focus();
  };

  CriteriaRows.prototype.remove = function (row) {
    var neighbour = row.nextSibling || row.previousSibling;
    this.list.removeChild(row);
    this.number();
    this.write();
    (neighbour ? neighbour.querySelector("input") : this.addButton).focus();
  };

  CriteriaRows.prototype.number = function () {
    Array.prototype.forEach.call(this.list.children, function (row, index) {
      var number = index + 1;
      row.querySelector("select").setAttribute("aria-label", AJS.I18n.getText("hypothesis.criteria.row-role", number));
      row.querySelector("input").setAttribute("aria-label", AJS.I18n.getText("hypothesis.criteria.row-text", number));
      row.querySelector("button").setAttribute("aria-label", AJS.I18n.getText("hypothesis.criteria.remove", number));
    });
  };

  function enhanceCriteria(form) {
    var lines = form.querySelector("textarea");
    var rows = new CriteriaRows(lines);
    var box = element("div", "hsj-rows-box");
    box.appendChild(rows.list);
    box.appendChild(rows.addButton);
    var toggle = button(AJS.I18n.getText("hypothesis.criteria.as-text"), "aui-button-link hsj-toggle", function () {
      var toRows = box.hidden;
      if (toRows) {
        rows.read();
      }
      box.hidden = !toRows;
      lines.hidden = toRows;
      toggle.textContent = toRows ? AJS.I18n.getText("hypothesis.criteria.as-text") : AJS.I18n.getText("hypothesis.criteria.as-rows");
    });
    lines.hidden = true;
    form.insertBefore(box, lines);
    form.insertBefore(toggle, lines);
    lines.dispatchEvent(new Event(CRITERIA_CHANGED, { bubbles: true }));
    form.addEventListener("focusin", loadLibrary.bind(null, form, rows), { once: true });
  }

  /** The project's metrics and templates, asked for when somebody begins to write; the form works without them. */
  function loadLibrary(form, rows) {
    var project = form.getAttribute("data-hsj-project");
    if (!project) {
      return;
    }
    fetchJson(LIBRARY + encodeURIComponent(project) + "/criteria-library").then(function (library) {
      if (library.metrics.length) {
        rows.suggest(library.metrics, form.getAttribute("data-hsj-field") + "-metrics");
      }
      if (library.templates.length) {
        rows.offer(library.templates);
      }
    }, function () {
      // Suggestions are a convenience.
    });
  }

  function fetchJson(path) {
    return fetch(AJS.contextPath() + path, { credentials: "same-origin", headers: { Accept: "application/json" } })
      .then(function (response) {
        return response.ok ? response.json() : Promise.reject(new Error("status " + response.status));
      });
  }

  /* Where Jira shows a refusal without building the form anew, the form still has to learn what it was told of. */

  function followRefusals(form) {
    var field = form.getAttribute("data-hsj-field");
    var issue = form.getAttribute("data-hsj-issue");
    var group = form.closest(".field-group") || form.parentNode;
    if (!issue || !group) {
      return;
    }
    new MutationObserver(function (changes) {
      if (changes.some(tellsOfAnotherChange)) {
        fetchJson("/rest/api/2/issue/" + issue + "?fields=" + field).then(function (answer) {
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

  function enhance(root) {
    var once = function (selector, work) {
      root.querySelectorAll(selector + ":not([data-hsj-enhanced])").forEach(function (form) {
        form.setAttribute("data-hsj-enhanced", "true");
        work(form);
      });
    };
    once(".hsj-statement", function (form) {
      form.emptyKnown = {};
      followRefusals(form);
      return new StatementForm(form);
    });
    once(".hsj-criteria", function (form) {
      form.emptyKnown = [];
      followRefusals(form);
      enhanceCriteria(form);
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
}());

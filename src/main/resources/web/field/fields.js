(function () {
  "use strict";

  var ROLES = ["must", "guardrail", "kill"];
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

  /* The statement: a sentence that follows the parts while they are written. */

  function sentence(parts) {
    var text = function (key) {
      var area = parts[key];
      return area ? area.value.trim().replace(/[.\u3002]$/, "") : "";
    };
    var written = [text("approach") || "\u2026", text("outcome") || "\u2026", text("beneficiary"), text("prior-evidence")];
    if (!text("approach") && !text("outcome") && !written[2] && !written[3]) {
      return "";
    }
    if (written[2] && written[3]) {
      return AJS.I18n.getText("hypothesis.statement.sentence.beneficiary.evidence", written[0], written[1], written[2], written[3]);
    }
    if (written[2]) {
      return AJS.I18n.getText("hypothesis.statement.sentence.beneficiary", written[0], written[1], written[2]);
    }
    if (written[3]) {
      return AJS.I18n.getText("hypothesis.statement.sentence.evidence", written[0], written[1], "", written[3]);
    }
    return AJS.I18n.getText("hypothesis.statement.sentence", written[0], written[1]);
  }

  function enhanceStatement(form) {
    var parts = {};
    form.querySelectorAll("[data-hsj-part]").forEach(function (area) {
      parts[area.getAttribute("data-hsj-part")] = area;
    });
    var preview = element("p", "hsj-preview");
    preview.setAttribute("aria-live", "polite");
    preview.setAttribute("aria-label", form.getAttribute("data-hsj-sentence-label"));
    var update = function () {
      preview.textContent = sentence(parts);
    };
    form.addEventListener("input", update);
    form.appendChild(preview);
    update();
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
  };

  CriteriaRows.prototype.insert = function (line, after) {
    var match = LINE.exec(line);
    var row = element("li", "hsj-row");
    var input = element("input", "text hsj-row-text");
    input.type = "text";
    input.value = match[2];
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
    var last = row;
    pasted.forEach(function (line) {
      last = this.insert(line, last);
    }, this);
    if (!input.value.trim()) {
      this.list.removeChild(row);
    }
    this.number();
    this.write();
    last.querySelector("input").focus();
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
  }

  function enhance(root) {
    var once = function (selector, work) {
      root.querySelectorAll(selector + ":not([data-hsj-enhanced])").forEach(function (form) {
        form.setAttribute("data-hsj-enhanced", "true");
        work(form);
      });
    };
    once(".hsj-statement", enhanceStatement);
    once(".hsj-criteria", enhanceCriteria);
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

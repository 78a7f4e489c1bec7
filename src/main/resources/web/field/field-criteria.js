/* The criteria: rows in place of lines. The text area stays what is sent; the rows only write into it. */
(function (fields) {
  "use strict";

  var ROLES = ["must", "guardrail", "kill"];
  var element = fields.element;
  var button = fields.button;

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
    this.lines.dispatchEvent(new Event(fields.CRITERIA_CHANGED, { bubbles: true }));
  };

  CriteriaRows.prototype.insert = function (line, after) {
    var match = fields.LINE.exec(line);
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
    lines.dispatchEvent(new Event(fields.CRITERIA_CHANGED, { bubbles: true }));
    form.addEventListener("focusin", fields.loadLibrary.bind(null, form, rows), { once: true });
  }

  fields.enhanceCriteria = enhanceCriteria;
}(window.HypothesisFields = window.HypothesisFields || {}));

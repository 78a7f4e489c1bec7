/* The fields of the panel's forms: a label, a control, a help, and room for what is wrong with it. */
(function (panel) {
  "use strict";

  var dom = panel.dom;

  function control(field, id) {
    var made = dom.element(field.type === "area" ? "textarea" : field.type === "select" ? "select" : "input", field.type === "area" ? "textarea" : field.type);
    made.id = id;
    made.name = field.name;
    if (field.type === "area") {
      made.rows = field.rows || 3;
    } else if (field.type === "select") {
      field.options.forEach(function (option) {
        dom.append(made, [new Option(option[1], option[0])]);
      });
    } else {
      made.type = field.type === "check" ? "checkbox" : "text";
      made.autocomplete = "off";
    }
    return made;
  }

  function Field(spec, form, value) {
    this.name = spec.name;
    this.more = !!spec.more;
    this.type = spec.type || "text";
    this.id = form + "-" + spec.name;
    this.help = spec.help ? dom.element("div", "description", spec.help) : null;
    this.error = dom.element("div", "error");
    this.error.id = this.id + "-error";
    this.error.hidden = true;
    if (this.help) {
      this.help.id = this.id + "-help";
    }
    this.group = this.type === "choice" ? this.choices(spec) : this.single(spec);
    if (spec.suggestions) {
      this.suggest(spec.suggestions);
    }
    this.set(value);
    this.describe();
  }

  Field.prototype.single = function (spec) {
    this.controls = [control({ type: this.type, name: spec.name, rows: spec.rows, options: spec.options }, this.id)];
    var label = dom.element("label", "", spec.label);
    label.htmlFor = this.id;
    if (this.type === "check") {
      var box = dom.append(dom.element("div", "hsj-check"), [this.controls[0], label]);
      return dom.append(dom.element("div", "field-group hsj-field"), [box, this.help, this.error]);
    }
    return dom.append(dom.element("div", "field-group hsj-field" + (spec.short ? " hsj-field-short" : "")),
      [label, this.controls[0], this.help, this.error]);
  };

  /* One of a few, side by side. */
  Field.prototype.choices = function (spec) {
    this.controls = [];
    var group = dom.append(dom.element("fieldset", "group hsj-field hsj-choices"), [dom.append(dom.element("legend"), [dom.element("span", "", spec.label)])]);
    spec.options.forEach(function (option, index) {
      var radio = dom.element("input");
      radio.type = "radio";
      radio.id = this.id + "-" + index;
      radio.name = this.id;
      radio.value = option[0];
      var label = dom.element("label", "", option[1]);
      label.htmlFor = radio.id;
      this.controls.push(radio);
      dom.append(group, [dom.append(dom.element("div", "hsj-check"), [radio, label])]);
    }, this);
    return dom.append(group, [this.help, this.error]);
  };

  /* Offers what is promised as [value, words] when it has come; without it the field is as good as before. */
  Field.prototype.suggest = function (promised) {
    var list = dom.element("datalist");
    list.id = this.id + "-suggestions";
    this.group.appendChild(list);
    this.controls[0].setAttribute("list", list.id);
    promised.then(function (suggestions) {
      dom.append(list, suggestions.map(function (suggestion) {
        return new Option(suggestion[1], suggestion[0]);
      }));
    });
  };

  Field.prototype.get = function () {
    if (this.type === "check") {
      return this.controls[0].checked;
    }
    if (this.type === "choice") {
      var chosen = this.controls.filter(function (radio) {
        return radio.checked;
      })[0];
      return chosen ? chosen.value : "";
    }
    return this.controls[0].value;
  };

  Field.prototype.set = function (value) {
    if (this.type === "check") {
      this.controls[0].checked = !!value;
    } else if (this.type === "choice") {
      this.controls.forEach(function (radio) {
        radio.checked = radio.value === value;
      });
    } else {
      this.controls[0].value = value === undefined || value === null ? "" : value;
    }
  };

  Field.prototype.describe = function () {
    var ids = [this.help && this.help.id, this.error.hidden ? null : this.error.id].filter(Boolean).join(" ");
    this.controls.forEach(function (one) {
      if (ids) {
        one.setAttribute("aria-describedby", ids);
      } else {
        one.removeAttribute("aria-describedby");
      }
    });
  };

  /* Says what is wrong with it; without a message it is well. */
  Field.prototype.complain = function (message) {
    this.error.textContent = this.error.hidden || !message ? message || "" : this.error.textContent + " " + message;
    this.error.hidden = !message;
    this.controls.forEach(function (one) {
      one.setAttribute("aria-invalid", String(!!message));
    });
    this.describe();
  };

  Field.prototype.focus = function () {
    var chosen = this.controls.filter(function (one) {
      return one.checked;
    })[0];
    (chosen || this.controls[0]).focus();
  };

  Field.prototype.show = function (shown) {
    this.group.hidden = !shown;
  };

  panel.Field = Field;
}(window.HypothesisPanel = window.HypothesisPanel || {}));

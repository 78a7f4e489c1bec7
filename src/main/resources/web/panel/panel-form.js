/*
 * Forms of the panel: opened by a button, closed by Escape, sent once at a time. What was typed is kept until it was accepted, also when the
 * form is closed or the panel is drawn anew.
 */
(function (panel) {
  "use strict";

  var dom = panel.dom;

  /*
   * spec: key, open (the button's words), openLabel (the same with its object, for those who only hear it), title, submit,
   * fields (or what gives them when the form is opened), send(values), done (what is said afterwards);
   * optional: change(form, values), failed(failure, form), keeps(answer): whether what was typed is still wanted.
   */
  function Form(context, spec) {
    this.context = context;
    this.spec = spec;
    this.id = "hsj-" + spec.key;
    this.place = dom.element("div", "hsj-form-place");
    this.trigger = dom.button(spec.open, spec.triggerClass || "hsj-open", this.toggle.bind(this));
    this.trigger.id = this.id;
    if (spec.openLabel) {
      this.trigger.setAttribute("aria-label", spec.openLabel);
    }
    this.expanded(false);
    if (context.open[spec.key]) {
      this.build();
    }
  }

  Form.prototype.expanded = function (open) {
    this.trigger.setAttribute("aria-expanded", String(open));
  };

  Form.prototype.toggle = function () {
    if (this.context.open[this.spec.key]) {
      this.close();
    } else {
      this.context.open[this.spec.key] = true;
      this.build();
      this.fields[0].focus();
    }
  };

  Form.prototype.close = function () {
    delete this.context.open[this.spec.key];
    this.place.textContent = "";
    this.expanded(false);
    this.trigger.focus();
  };

  Form.prototype.build = function () {
    var spec = this.spec;
    var draft = this.context.drafts[spec.key] || {};
    this.fields = (typeof spec.fields === "function" ? spec.fields() : spec.fields).map(function (field) {
      return new panel.Field(field, this.id, draft[field.name] !== undefined ? draft[field.name] : field.value);
    }, this);
    this.general = dom.element("div", "aui-message aui-message-error error hsj-general");
    this.general.tabIndex = -1;
    this.general.hidden = true;
    this.note = dom.element("div", "hsj-form-note");
    this.submit = dom.element("button", "aui-button aui-button-primary", spec.submit);
    this.submit.type = "submit";
    this.form = dom.append(dom.element("form", "aui top-label hsj-form"), this.parts());
    this.form.noValidate = true;
    this.form.setAttribute("aria-label", spec.title);
    this.listen();
    this.place.appendChild(this.form);
    this.expanded(true);
    this.changed();
  };

  Form.prototype.typed = function () {
    this.context.drafts[this.spec.key] = this.values();
    this.changed();
  };

  Form.prototype.parts = function () {
    var cancel = dom.button(AJS.I18n.getText("hypothesis.panel.form.cancel"), "aui-button-link", this.close.bind(this));
    var groups = function (more) {
      return this.fields.filter(function (field) {
        return field.more === more;
      }).map(function (field) {
        return field.group;
      });
    }.bind(this);
    var further = groups(true);
    this.more = further.length === 0 ? null
      : dom.append(dom.element("details", "hsj-more"), [dom.element("summary", "", AJS.I18n.getText("hypothesis.panel.form.more"))].concat(further));
    return [dom.element("h5", "hsj-form-title", this.spec.title), this.general]
      .concat(groups(false))
      .concat([this.more, this.note, dom.append(dom.element("div", "buttons-container"), [dom.append(dom.element("div", "buttons"), [this.submit, cancel])])]);
  };

  Form.prototype.listen = function () {
    var typed = this.typed.bind(this);
    this.form.addEventListener("input", typed);
    this.form.addEventListener("change", typed);
    this.form.addEventListener("submit", function (event) {
      event.preventDefault();
      this.send();
    }.bind(this));
    this.form.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && !event.isComposing) {
        event.preventDefault();
        event.stopPropagation();
        this.close();
      }
    }.bind(this));
  };

  Form.prototype.values = function () {
    var values = {};
    this.fields.forEach(function (field) {
      values[field.name] = field.get();
    });
    return values;
  };

  Form.prototype.field = function (name) {
    return this.fields.filter(function (field) {
      return field.name === name;
    })[0];
  };

  Form.prototype.changed = function () {
    if (this.spec.change) {
      this.spec.change(this, this.values());
    }
  };

  Form.prototype.busy = function (busy) {
    this.context.sending = busy;
    this.form.setAttribute("aria-busy", String(busy));
    this.submit.setAttribute("aria-disabled", String(busy));
    if (busy) {
      this.context.say(AJS.I18n.getText("hypothesis.panel.form.saving"));
    }
  };

  Form.prototype.send = function () {
    if (this.context.sending) {
      return;
    }
    this.busy(true);
    this.spec.send(this.values()).then(this.accepted.bind(this), this.refused.bind(this));
  };

  Form.prototype.accepted = function (answer) {
    this.context.sending = false;
    if (!this.spec.keeps || !this.spec.keeps(answer)) {
      delete this.context.drafts[this.spec.key];
    }
    delete this.context.open[this.spec.key];
    this.context.reload(typeof this.spec.done === "function" ? this.spec.done(answer) : this.spec.done, this.id);
  };

  /* Each complaint beside its field, the others above the form; then the focus is where the first mend is needed. */
  Form.prototype.refused = function (failure) {
    this.busy(false);
    var rest = this.complain(failure);
    this.general.textContent = rest.join(" ");
    this.general.hidden = rest.length === 0;
    if (this.spec.failed) {
      this.spec.failed(failure, this);
    }
    var faulty = this.fields.filter(function (field) {
      return !field.error.hidden && !field.group.hidden;
    });
    if (this.more && faulty.some(function (field) { return field.more; })) {
      this.more.open = true;
    }
    this.context.say(failure.message);
    if (rest.length > 0 || faulty.length === 0) {
      this.general.focus();
    } else {
      faulty[0].focus();
    }
  };

  Form.prototype.complain = function (failure) {
    var rest = [];
    this.fields.forEach(function (field) {
      field.complain(null);
    });
    (failure.problems.length ? failure.problems : [{ field: "", message: failure.message }]).forEach(function (problem) {
      var field = this.fieldOf(problem.field || "");
      if (field && !field.group.hidden) {
        field.complain(problem.message);
      } else {
        rest.push(problem.message);
      }
    }, this);
    return rest;
  };

  /* The field that a problem is about: "evidence[0].seeds[3]" is about "seeds", "learning.believed" about "believed". */
  Form.prototype.fieldOf = function (path) {
    var names = path.replace(/\[\d+\]/g, "").split(".");
    return this.field(names[names.length - 1]);
  };

  panel.Form = Form;
}(window.HypothesisPanel = window.HypothesisPanel || {}));

/* Buttons that do one thing at once, without a form. */
(function (panel) {
  "use strict";

  var dom = panel.dom;

  /*
   * spec: id, text, done (what is said afterwards), send; optional: label (the text with its object, for those who only hear it), focus (where
   * the work goes on; otherwise at the button, or at the panel when that is gone).
   */
  panel.once = function (context, spec) {
    var button = dom.button(spec.text, "hsj-open", function () {
      if (button.getAttribute("aria-disabled") === "true") {
        return;
      }
      button.setAttribute("aria-disabled", "true");
      spec.send().then(function () {
        context.reload(spec.done, spec.focus || spec.id);
      }, function (failure) {
        context.complain(failure.message, spec.id);
      });
    });
    button.id = spec.id;
    if (spec.label) {
      button.setAttribute("aria-label", spec.label);
    }
    return button;
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

/* What the lane asks for, told once to whoever comes to it, until it is put away; and the switch that turns such prompts off. */
(function (panel) {
  "use strict";

  var dom = panel.dom;
  var PREFERENCES = "/rest/hypotheses/1.0/preferences";

  function prefer(wanted) {
    return fetch(AJS.contextPath() + PREFERENCES, {
      method: "PUT",
      credentials: "same-origin",
      headers: { Accept: "application/json", "Content-Type": "application/json" },
      body: JSON.stringify({ lanePrompts: wanted })
    }).then(function (response) {
      if (!response.ok) {
        throw response;
      }
    });
  }

  function redraw(context, said) {
    context.showHypothesis(context.hypothesis, null);
    context.node.focus();
    context.say(said);
  }

  function turn(context, wanted) {
    prefer(wanted).then(function () {
      context.prompt = wanted ? null : { off: true };
      redraw(context, wanted ? AJS.I18n.getText("hypothesis.prompt.on-again") : AJS.I18n.getText("hypothesis.prompt.off"));
    }, function () {
      context.say(AJS.I18n.getText("hypothesis.prompt.failed"));
    });
  }

  function turnedOff(context) {
    return [
      dom.element("p", "", AJS.I18n.getText("hypothesis.prompt.off")),
      dom.button(AJS.I18n.getText("hypothesis.prompt.turn-on"), "aui-button-link hsj-prompt-on", turn.bind(null, context, true))
    ];
  }

  function asked(context) {
    return [
      dom.element("h4", "hsj-heading", AJS.I18n.getText("hypothesis.prompt.title", context.prompt.laneText)),
      dom.element("p", "", context.prompt.text),
      dom.button(AJS.I18n.getText("hypothesis.prompt.put-away"), "hsj-prompt-away", function () {
        context.prompt = null;
        redraw(context, "");
      }),
      dom.button(AJS.I18n.getText("hypothesis.prompt.turn-off"), "aui-button-link hsj-prompt-off", turn.bind(null, context, false))
    ];
  }

  /* The prompt stays while the page does; that it was shown is told at once, so that no other page shows it again. */
  panel.prompt = function (context) {
    var due = context.hypothesis.prompt;
    if (due && (!context.prompt || context.prompt.lane !== due.lane) && context.told !== due.lane) {
      context.prompt = due;
      context.told = due.lane;
      panel.rest.put(context.issue, "/lane-prompt", {}).catch(function () {
        // It is shown once more then, which is no harm.
        context.told = null;
      });
    }
    if (!context.prompt) {
      return null;
    }
    return dom.append(dom.element("aside", "hsj-prompt"), context.prompt.off ? turnedOff(context) : asked(context));
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

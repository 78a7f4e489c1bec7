/* One card: what it shows, in words first; the bar and the edge say it again. */
(function (board) {
  "use strict";

  var dom = board.dom;

  function address(card) {
    return AJS.contextPath() + "/browse/" + encodeURIComponent(card.key);
  }

  function head(card) {
    var link = dom.element("a", "hsj-card-key", card.key);
    link.href = address(card);
    link.tabIndex = -1;
    link.draggable = false;
    var actions = dom.button("\u22ef", "aui-button-link hsj-card-actions", function () {});
    actions.tabIndex = -1;
    actions.setAttribute("aria-label", AJS.I18n.getText("hypothesis.board.actions", card.key));
    return dom.append(dom.element("div", "hsj-card-head"), [link, actions]);
  }

  function badge(kind, text) {
    return dom.element("span", "hsj-badge hsj-badge-" + kind, text);
  }

  function badges(card) {
    var row = dom.append(dom.element("div", "hsj-card-badges"), [
      card.decide ? badge("decide", AJS.I18n.getText("hypothesis.board.decide")) : null,
      card.helpWanted ? badge("help", AJS.I18n.getText("hypothesis.board.help-wanted")) : null,
      card.unranked ? badge("unranked", AJS.I18n.getText("hypothesis.board.filter.unranked")) : null
    ]);
    return row.firstChild ? row : null;
  }

  function blocked(card) {
    if (!card.blocked) {
      return null;
    }
    return dom.append(dom.element("div"), [
      dom.element("p", "hsj-card-blocked", AJS.I18n.getText("hypothesis.board.blocked", card.blocked.reason)),
      card.blocked.sinceText ? dom.element("p", "hsj-card-quiet", card.blocked.sinceText) : null
    ]);
  }

  function bar(box) {
    var used = dom.element("span", "hsj-box-used");
    used.style.width = box.usedPercent + "%";
    var whole = dom.append(dom.element("div", "hsj-box-bar hsj-box-" + box.state), [used]);
    whole.setAttribute("role", "img");
    whole.setAttribute("aria-label", AJS.I18n.getText("hypothesis.board.used", box.usedPercent));
    return whole;
  }

  function box(card) {
    if (!card.box) {
      return dom.element("p", "hsj-card-quiet", AJS.I18n.getText("hypothesis.board.no-box"));
    }
    return dom.append(dom.element("div", "hsj-card-box"), [
      bar(card.box), dom.element("span", "", card.box.stateText + " \u00b7 " + card.box.remainingText)
    ]);
  }

  function verdict(card) {
    return dom.element("p", "hsj-card-verdict hsj-verdict-" + card.verdict.key, card.verdict.ended
      ? AJS.I18n.getText("hypothesis.board.ended", card.verdict.text)
      : AJS.I18n.getText("hypothesis.board.evidence", card.verdict.text));
  }

  function foot(card) {
    return dom.append(dom.element("div", "hsj-card-foot"), [
      dom.element("span", "", card.assignee || AJS.I18n.getText("hypothesis.board.nobody")),
      card.priority ? dom.element("span", "hsj-card-priority", card.priority) : null
    ]);
  }

  function fill(item, card) {
    dom.append(dom.clear(item), [
      head(card), dom.element("p", "hsj-card-summary", card.summary), badges(card), blocked(card), box(card), verdict(card), foot(card)
    ]);
    item.classList.toggle("hsj-card-is-blocked", !!card.blocked);
    item.classList.toggle("hsj-card-decides", card.decide);
  }

  function make(card) {
    var item = dom.element("li", "hsj-card");
    item.id = "hsj-card-" + card.key;
    item.setAttribute("data-hsj-key", card.key);
    item.tabIndex = -1;
    item.draggable = true;
    fill(item, card);
    return item;
  }

  board.card = { address: address, fill: fill, make: make };
}(window.HypothesisBoard = window.HypothesisBoard || {}));

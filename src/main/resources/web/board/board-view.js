/* Lanes, swimlanes and the cards in them. What stays in its place is not touched, so that focus, selection and scroll stay too. */
(function (board) {
  "use strict";

  var dom = board.dom;
  var BOX_ORDER = ["expired", "running", "paused", "planned", "none", "stopped"];
  var FILTERS = {
    decide: function (card) { return card.decide; },
    unranked: function (card) { return card.unranked; },
    mine: function (card) { return card.mine; },
    review: function (card) { return card.lane.indexOf("code-review") === 0; },
    blocked: function (card) { return !!card.blocked; },
    help: function (card) { return card.helpWanted; }
  };

  function none() {
    return { key: "", title: "" };
  }

  function byBox(card) {
    if (!card.box) {
      return { key: "none", title: AJS.I18n.getText("hypothesis.board.swimlane.no-box") };
    }
    return { key: card.decide ? "expired" : card.box.state, title: card.box.stateText };
  }

  function byAssignee(card) {
    return { key: card.assignee || "", title: card.assignee || AJS.I18n.getText("hypothesis.board.swimlane.nobody") };
  }

  function byPriority(card) {
    return { key: card.priority || "", title: card.priority || AJS.I18n.getText("hypothesis.board.swimlane.no-priority") };
  }

  var SWIMLANES = { none: none, box: byBox, assignee: byAssignee, priority: byPriority };

  function View(root) {
    this.root = root;
    this.grid = dom.element("div", "hsj-lanes");
    this.heads = dom.append(dom.element("div", "hsj-lane-heads"), []);
    dom.append(this.grid, [this.heads]);
    this.items = new Map();
    this.shown = new Map();
    this.groups = new Map();
  }

  View.prototype.groupsOf = function (cards, swimlanes) {
    var groups = new Map();
    if (swimlanes === "none") {
      groups.set("", { key: "", title: "", cards: [] });
    }
    cards.forEach(function (card) {
      var of = SWIMLANES[swimlanes](card);
      if (!groups.has(of.key)) {
        groups.set(of.key, { key: of.key, title: of.title, cards: [] });
      }
      groups.get(of.key).cards.push(card);
    });
    var sorted = Array.from(groups.values());
    if (swimlanes === "box") {
      sorted.sort(function (one, other) { return BOX_ORDER.indexOf(one.key) - BOX_ORDER.indexOf(other.key); });
    } else if (swimlanes === "assignee") {
      sorted.sort(function (one, other) { return one.title.localeCompare(other.title); });
    }
    return sorted;
  };

  View.prototype.showHeads = function (lanes) {
    var heads = this.heads;
    var told = JSON.stringify(lanes);
    if (heads.told === told) {
      return;
    }
    heads.told = told;
    dom.append(dom.clear(heads), lanes.map(function (lane) {
      var head = dom.append(dom.element("div", "hsj-lane-head"), [
        dom.append(dom.element("h2", "hsj-lane-name", lane.name), [" ", dom.element("span", "hsj-lane-count", lane.countText)])
      ].concat(lane.notes.map(function (note) { return dom.element("p", "hsj-lane-note", note); })));
      head.classList.toggle("hsj-lane-full", lane.full);
      head.setAttribute("data-hsj-head", lane.key);
      return head;
    }));
  };

  View.prototype.group = function (wanted, lanes) {
    var found = this.groups.get(wanted.key);
    if (!found) {
      found = { title: dom.element("h3", "hsj-swimlane"), row: dom.element("div", "hsj-lane-row"), lists: new Map() };
      lanes.forEach(function (lane) {
        var list = dom.element("ul", "hsj-lane");
        list.setAttribute("data-hsj-lane", lane.key);
        found.lists.set(lane.key, list);
        found.row.appendChild(list);
      });
      this.groups.set(wanted.key, found);
    }
    found.title.textContent = wanted.title + (wanted.title ? " (" + wanted.cards.length + ")" : "");
    found.title.hidden = !wanted.title;
    lanes.forEach(function (lane) {
      found.lists.get(lane.key).setAttribute("aria-label", AJS.I18n.getText("hypothesis.board.cards", lane.name)
        + (wanted.title ? ", " + wanted.title : ""));
    });
    return found;
  };

  /* Puts the nodes into the parent in their order and moves only those that are not in it already. */
  function arrange(parent, nodes) {
    var wanted = new Set(nodes);
    Array.from(parent.children).forEach(function (child) {
      if (!wanted.has(child)) {
        parent.removeChild(child);
      }
    });
    var place = parent.firstChild;
    nodes.forEach(function (node) {
      if (node === place) {
        place = place.nextSibling;
      } else {
        parent.insertBefore(node, place);
      }
    });
  }

  View.prototype.item = function (card) {
    var told = JSON.stringify(card);
    var item = this.items.get(card.key);
    if (!item) {
      item = board.card.make(card);
      this.items.set(card.key, item);
    } else if (item.told !== told) {
      board.card.fill(item, card);
    }
    item.told = told;
    item.card = card;
    return item;
  };

  View.prototype.render = function (data, filters, swimlanes) {
    var view = this;
    var cards = data.cards.filter(function (card) {
      return filters.every(function (filter) { return FILTERS[filter](card); });
    });
    view.showHeads(data.lanes);
    var groups = view.groupsOf(cards, swimlanes);
    var rows = [];
    groups.forEach(function (wanted) {
      var group = view.group(wanted, data.lanes);
      var lanes = new Map(data.lanes.map(function (lane) { return [lane.key, []]; }));
      wanted.cards.forEach(function (card) { lanes.get(card.lane).push(view.item(card)); });
      lanes.forEach(function (items, lane) { arrange(group.lists.get(lane), items); });
      rows.push(group.title, group.row);
    });
    arrange(view.grid, [view.heads].concat(rows));
    view.forget(data.cards, groups);
    return cards.length;
  };

  /* What is not there any more is let go. */
  View.prototype.forget = function (cards, groups) {
    var keys = new Set(cards.map(function (card) { return card.key; }));
    var kept = new Set(groups.map(function (group) { return group.key; }));
    this.items.forEach(function (item, key, items) {
      if (!keys.has(key)) {
        items.delete(key);
      }
    });
    this.groups.forEach(function (group, key, all) {
      if (!kept.has(key)) {
        all.delete(key);
      }
    });
  };

  View.prototype.find = function (key) {
    var item = this.items.get(key);
    return item && item.isConnected ? item : null;
  };

  View.prototype.column = function (lane) {
    return Array.from(this.grid.querySelectorAll("[data-hsj-lane='" + lane + "'] > .hsj-card"));
  };

  board.View = View;
  board.filters = Object.keys(FILTERS);
  board.swimlanes = Object.keys(SWIMLANES);
}(window.HypothesisBoard = window.HypothesisBoard || {}));

/*
 * Time boxes in lists of issues and on the cards of boards: what the server drew says what was agreed; this adds how the box stands. All boxes
 * of a page are asked for at once, and count down by themselves.
 */
(function (clock) {
  "use strict";

  var PATH = "/rest/hypotheses/1.0/time-boxes/readings";
  var MOST = 1000;
  var SOON = 50;
  var A_LITTLE_LATER = 2000;
  var AT_A_NODE = Node.ELEMENT_NODE;

  function element(className, text) {
    var made = document.createElement("span");
    made.className = className;
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function word(box, kind) {
    return kind === "critical" && box.state === "running" ? AJS.I18n.getText("hypothesis.countdown.critical")
      : kind === "expired" ? AJS.I18n.getText("hypothesis.box.state.expired") : box.stateText;
  }

  function left(box, kind, stand) {
    if (kind === "expired" || kind === "stopped") {
      return kind === "stopped" ? box.givenBackText : "";
    }
    return kind === "planned" || box.countsEffort ? box.countdown.grantedText : AJS.I18n.getText("hypothesis.countdown.left-of", stand.words, box.countdown.grantedText);
  }

  function bar(kind, stand) {
    var used = element("hsj-bar-used");
    used.style.width = stand.usedPercent + "%";
    var frame = element("hsj-bar hsj-bar-" + kind);
    // The words beside it say the same.
    frame.setAttribute("aria-hidden", "true");
    frame.appendChild(used);
    return frame;
  }

  function draw(cell, box, stand) {
    var kind = clock.kind(box.state, box.overdue || stand.over, stand.critical);
    var shape = element("hsj-box-shape hsj-box-shape-" + kind);
    shape.setAttribute("aria-hidden", "true");
    var said = left(box, kind, stand);
    cell.textContent = "";
    cell.className = "hsj-cell hsj-cell-drawn";
    cell.title = stand.rests ? AJS.I18n.getText("hypothesis.countdown.rests", stand.rests) : box.countdown.endsText || box.countdown.countsText;
    [shape, element("hsj-cell-state", word(box, kind)), document.createTextNode(" ")]
      .concat(said ? [element("hsj-cell-left", said)] : [])
      .concat(kind === "planned" || kind === "stopped" || box.countsEffort ? [] : [bar(kind, stand)])
      .forEach(function (node) {
        cell.appendChild(node);
      });
  }

  function show(cells, box) {
    cells.forEach(function (cell) {
      clock.follow(box.countdown, cell, draw.bind(null, cell, box), function () {
        setTimeout(function () {
          cell.removeAttribute("data-hsj-asked");
          soon(A_LITTLE_LATER);
        }, A_LITTLE_LATER);
      });
    });
  }

  function ask(ids, cells) {
    return fetch(AJS.contextPath() + PATH, {
      method: "POST",
      credentials: "same-origin",
      headers: { Accept: "application/json", "Content-Type": "application/json" },
      body: JSON.stringify({ issues: ids.map(Number) })
    }).then(function (response) {
      return response.ok ? response.json() : { boxes: {} };
    }).then(function (answer) {
      Object.keys(answer.boxes).forEach(function (id) {
        show(cells[id], answer.boxes[id]);
      });
    }).catch(function () {
      // What was agreed stands there already.
    });
  }

  function collect() {
    var cells = {};
    document.querySelectorAll(".hsj-cell[data-hsj-box]:not([data-hsj-asked])").forEach(function (cell) {
      var id = cell.getAttribute("data-hsj-box");
      cell.setAttribute("data-hsj-asked", "true");
      if (id) {
        cells[id] = (cells[id] || []).concat(cell);
      }
    });
    var ids = Object.keys(cells);
    for (var from = 0; from < ids.length; from += MOST) {
      ask(ids.slice(from, from + MOST), cells);
    }
  }

  var waits = null;

  /* Boards draw their cards one after another; those of one moment are asked for together. */
  function soon(delay) {
    clearTimeout(waits);
    waits = setTimeout(collect, delay);
  }

  function hasCell(node) {
    return node.nodeType === AT_A_NODE && (node.matches(".hsj-cell") || node.querySelector(".hsj-cell"));
  }

  AJS.toInit(function () {
    collect();
    new MutationObserver(function (changes) {
      if (changes.some(function (change) {
        return Array.prototype.some.call(change.addedNodes, hasCell);
      })) {
        soon(SOON);
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
}(window.HypothesisClock));

/* What the board remembers in this tab: filters, swimlanes, where the reader was, and a move that is under way on Jira's own page. */
(function (board) {
  "use strict";

  function nothing() {
    return { filters: [], swimlanes: "none", current: "", top: 0, pending: null };
  }

  function Memory(project) {
    this.name = "hypothesis.board." + project;
    try {
      this.kept = Object.assign(nothing(), JSON.parse(window.sessionStorage.getItem(this.name) || "{}"));
    } catch (unreadable) {
      this.kept = nothing();
    }
  }

  Memory.prototype.get = function (part) {
    return this.kept[part];
  };

  Memory.prototype.set = function (part, value) {
    this.kept[part] = value;
    try {
      window.sessionStorage.setItem(this.name, JSON.stringify(this.kept));
    } catch (full) {
      // Without a store it is remembered until the page is left.
    }
  };

  board.Memory = Memory;
}(window.HypothesisBoard = window.HypothesisBoard || {}));

/* Quick filters and swimlanes: known by their query, so that whoever renames one keeps the name. */
(function (board) {
  "use strict";

  function byQuery(present, wanted) {
    return present.filter(function (entry) {
      return board.sameQuery(entry.query, wanted.query);
    })[0];
  }

  function byName(present, wanted) {
    return present.filter(function (entry) {
      return entry.name === wanted.name;
    })[0];
  }

  function open(wanted, present) {
    return wanted.filter(function (entry) {
      return !byQuery(present, entry);
    });
  }

  board.queries = {
    differences: function (wanted, present) {
      return open(wanted, present).map(function (entry) {
        var named = byName(present, entry);
        return named
          ? AJS.I18n.getText("hypothesis.kanban.queries.other", entry.name, named.query || "\u2013", entry.query)
          : AJS.I18n.getText("hypothesis.kanban.queries.none", entry.name, entry.query);
      });
    },
    /* Puts right what differs and adds what is missing; Jira puts what is new before all others, so the last goes first. */
    set: function (kind, boardId, wanted, present) {
      return open(wanted, present).reverse().reduce(function (work, entry) {
        return work.then(function () {
          var named = byName(present, entry);
          var sent = { name: entry.name, query: entry.query, description: entry.description };
          return named
            ? board.jira.changeQuery(kind, boardId, named.id, sent)
            : board.jira.addQuery(kind, boardId, sent);
        });
      }, Promise.resolve());
    }
  };
}(window.HypothesisKanban = window.HypothesisKanban || {}));

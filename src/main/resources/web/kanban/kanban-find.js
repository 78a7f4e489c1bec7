/* Which board is the project's: the one whose id is remembered, else one that shows the same query. */
(function (board) {
  "use strict";

  /* Jira may write a query anew: case, quotes and blanks outside of it do not count. */
  function normal(query) {
    return String(query || "").toLowerCase().replace(/["']/g, "").replace(/\s+/g, " ").replace(/ ?([=(),<>]+) ?/g, "$1").trim();
  }

  board.sameQuery = function (one, other) {
    return normal(one) === normal(other);
  };

  function withFilter(found) {
    return board.jira.configuration(found.id).then(function (configuration) {
      return board.jira.filter(configuration.filter.id);
    }).then(function (filter) {
      return { board: found, filter: filter };
    });
  }

  function remembered(plan) {
    return plan.board ? board.jira.board(plan.board).then(function (found) {
      return found ? withFilter(found) : null;
    }) : Promise.resolve(null);
  }

  function showingTheSame(plan) {
    return board.jira.boardsOf(plan.project).then(function (boards) {
      return boards.reduce(function (search, candidate) {
        return search.then(function (found) {
          return found || withFilter(candidate).then(function (read) {
            return read.filter && board.sameQuery(read.filter.jql, plan.query) ? read : null;
          });
        });
      }, Promise.resolve(null));
    });
  }

  /* A filter that waits for its board, because making the board failed. */
  function filterAlone(plan) {
    var known = plan.filter ? board.jira.filter(plan.filter) : Promise.resolve(null);
    return known.then(function (filter) {
      return filter || board.jira.favouriteFilters().then(function (favourites) {
        return favourites.filter(function (candidate) {
          return board.sameQuery(candidate.jql, plan.query);
        })[0] || null;
      });
    }).then(function (filter) {
      return { board: null, filter: filter };
    });
  }

  function withModel(found) {
    found.model = null;
    found.modelFailure = null;
    if (!found.board) {
      return found;
    }
    return board.jira.model(found.board.id).then(function (model) {
      found.model = model;
      return found;
    }, function (failure) {
      found.modelFailure = failure;
      return found;
    });
  }

  /* Tells the plugin, so that the next visit need not search. */
  function remember(plan, found) {
    var boardId = found.board ? found.board.id : null;
    var filterId = found.filter ? Number(found.filter.id) : null;
    if (boardId === plan.board && filterId === plan.filter || !boardId && !filterId) {
      return found;
    }
    return board.jira.keep(plan.project, boardId, filterId).then(function () {
      plan.board = boardId;
      plan.filter = filterId;
      return found;
    });
  }

  /* Promises board, filter, and the board's whole configuration or why that cannot be read; each may be null. */
  board.find = function (plan) {
    return remembered(plan)
      .then(function (found) {
        return found || showingTheSame(plan);
      })
      .then(function (found) {
        return found || filterAlone(plan);
      })
      .then(remember.bind(null, plan))
      .then(withModel);
  };
}(window.HypothesisKanban = window.HypothesisKanban || {}));

/* The calls: Jira's filters, Jira Software's boards as they are documented, and those that only its own pages are meant to make. */
(function (board) {
  "use strict";

  var FILTER = "/rest/api/2/filter";
  var BOARD = "/rest/agile/1.0/board";
  var PRIVATE = "/rest/greenhopper/1.0/";
  var ON_BOARD = "workMode";

  function get(path) {
    return board.request("GET", path);
  }

  function own(projectKey) {
    return "/rest/hypotheses/1.0/projects/" + encodeURIComponent(projectKey) + "/kanban-board";
  }

  /* Something that may be gone, or hidden from the reader: nothing instead of a failure. */
  function ifThere(promise, statuses) {
    return promise.catch(function (failure) {
      if (statuses.indexOf(failure.status) >= 0) {
        return null;
      }
      throw failure;
    });
  }

  function boardsOf(projectKey, from, found) {
    return get(BOARD + "?projectKeyOrId=" + encodeURIComponent(projectKey) + "&startAt=" + from).then(function (page) {
      var all = found.concat(page.values);
      return page.isLast !== false || page.values.length === 0 ? all : boardsOf(projectKey, from + page.values.length, all);
    });
  }

  board.jira = {
    plan: function (projectKey) {
      return get(own(projectKey));
    },
    keep: function (projectKey, boardId, filterId) {
      return board.request("PUT", own(projectKey), { board: boardId, filter: filterId });
    },
    /* Whether Jira Software is there at all. */
    hasBoards: function () {
      return get(BOARD + "?maxResults=1").then(function () {
        return true;
      }, function (failure) {
        if (failure.status === 404) {
          return false;
        }
        throw failure;
      });
    },
    board: function (id) {
      return ifThere(get(BOARD + "/" + id), [404, 403]);
    },
    boardsOf: function (projectKey) {
      return boardsOf(projectKey, 0, []);
    },
    configuration: function (id) {
      return get(BOARD + "/" + id + "/configuration");
    },
    model: function (id) {
      return get(PRIVATE + "rapidviewconfig/editmodel.json?rapidViewId=" + id);
    },
    createBoard: function (name, filterId) {
      return board.request("POST", BOARD, { name: name, type: "kanban", filterId: filterId });
    },
    filter: function (id) {
      // Jira answers 400 for a filter that is gone.
      return ifThere(get(FILTER + "/" + id), [400, 403, 404]);
    },
    favouriteFilters: function () {
      return get(FILTER + "/favourite");
    },
    createFilter: function (name, jql) {
      return board.request("POST", FILTER, { name: name, jql: jql, favourite: true });
    },
    changeFilter: function (filter, jql) {
      return board.request("PUT", FILTER + "/" + filter.id, { name: filter.name, description: filter.description, jql: jql });
    },
    shareFilter: function (id, projectId) {
      return board.request("POST", FILTER + "/" + id + "/permission", { type: "project", projectId: String(projectId), view: true, edit: false });
    },
    setColumns: function (boardId, columns, statistics) {
      return board.request("PUT", PRIVATE + "rapidviewconfig/columns", {
        rapidViewId: boardId, currentStatisticsField: { id: statistics }, mappedColumns: columns
      });
    },
    addCardField: function (boardId, fieldId) {
      return board.request("POST", PRIVATE + "cardlayout/" + boardId + "/" + ON_BOARD + "/field", { fieldId: fieldId });
    },
    divideByQueries: function (boardId) {
      return board.request("PUT", PRIVATE + "rapidviewconfig/swimlaneStrategy", { id: boardId, swimlaneStrategyId: "custom" });
    },
    /* kind: quickfilters or swimlanes */
    addQuery: function (kind, boardId, query) {
      return board.request("POST", PRIVATE + kind + "/" + boardId, query);
    },
    changeQuery: function (kind, boardId, id, query) {
      return board.request("PUT", PRIVATE + kind + "/" + boardId + "/" + id, Object.assign({ id: id }, query));
    }
  };
  board.ON_BOARD = ON_BOARD;
}(window.HypothesisKanban = window.HypothesisKanban || {}));

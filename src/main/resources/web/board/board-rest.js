/* The plugin's REST, as the board speaks it. Each call promises the answer's JSON, or fails with status, code and message. */
(function (board) {
  "use strict";

  var PATH = "/rest/hypotheses/1.0/";

  function failure(status, answer) {
    var message = (answer && answer.message) || (status
      ? AJS.I18n.getText("hypothesis.board.failed", status)
      : AJS.I18n.getText("hypothesis.board.unreachable"));
    return { status: status, code: (answer && answer.code) || "", message: message };
  }

  function answerOf(response) {
    return response.text().then(function (text) {
      var answer = null;
      try {
        answer = text ? JSON.parse(text) : {};
      } catch (notJson) {
        // Told below: what is no JSON is no answer of ours.
      }
      if (!response.ok || answer === null) {
        throw failure(response.status, answer);
      }
      return answer;
    });
  }

  function request(method, path, body) {
    var options = { method: method, credentials: "same-origin", headers: { Accept: "application/json" } };
    if (method !== "GET") {
      options.headers["X-Atlassian-Token"] = "no-check";
    }
    if (body) {
      options.headers["Content-Type"] = "application/json";
      options.body = JSON.stringify(body);
    }
    return fetch(AJS.contextPath() + PATH + path, options).then(answerOf, function () {
      throw failure(0, null);
    });
  }

  function ofIssue(key, end) {
    return "issues/" + encodeURIComponent(key) + "/" + end;
  }

  function ofProject(key, end) {
    return "projects/" + encodeURIComponent(key) + "/" + end;
  }

  board.rest = {
    read: function (project) {
      return request("GET", ofProject(project, "board"));
    },
    changeToken: function (project) {
      return request("GET", ofProject(project, "board/change-token"));
    },
    moves: function (key) {
      return request("GET", ofIssue(key, "moves"));
    },
    move: function (key, action, seen) {
      return request("POST", ofIssue(key, "moves"), { action: action, seen: seen });
    },
    raise: function (key, reason) {
      return request("POST", ofIssue(key, "block"), { reason: reason });
    },
    lower: function (key) {
      return request("DELETE", ofIssue(key, "block"));
    }
  };
}(window.HypothesisBoard = window.HypothesisBoard || {}));

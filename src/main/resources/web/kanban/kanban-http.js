/* Jira's REST as this page speaks it. Whatever goes wrong comes back as a sentence for people. */
(function (board) {
  "use strict";

  var ABSENT = [404, 405, 501];

  /* Jira has several forms of telling what is wrong; all messages in them, in order. */
  function messages(answer) {
    var found = [];
    if (!answer) {
      return found;
    }
    [].concat(answer.errorMessages || [], answer.message || []).forEach(function (message) {
      found.push(String(message));
    });
    Object.keys(answer.errors || {}).forEach(function (name) {
      var problem = answer.errors[name];
      found.push(String(problem && problem.message ? problem.message : problem));
    });
    return found;
  }

  function words(status, path, said) {
    if (status === 0) {
      return AJS.I18n.getText("hypothesis.kanban.failure.unreachable");
    }
    if (status === 401) {
      return AJS.I18n.getText("hypothesis.kanban.failure.logged-out");
    }
    if (ABSENT.indexOf(status) >= 0) {
      return AJS.I18n.getText("hypothesis.kanban.failure.absent", path.replace(/\?.*$/, "")) + (said ? " " + said : "");
    }
    if (status === 403) {
      return AJS.I18n.getText("hypothesis.kanban.failure.forbidden") + (said ? " " + said : "");
    }
    return AJS.I18n.getText("hypothesis.kanban.failure.refused", String(status)) + (said ? " " + said : "");
  }

  function failure(status, path, answer) {
    var found = messages(answer);
    return {
      status: status,
      code: (answer && answer.code) || "",
      absent: ABSENT.indexOf(status) >= 0,
      said: found.join(" "),
      message: words(status, path, found.join(" "))
    };
  }

  function parsed(text) {
    try {
      return text ? JSON.parse(text) : {};
    } catch (notJson) {
      return null;
    }
  }

  /* Promises the answer's JSON, or fails with status, message, what Jira said itself, and whether there is no such address. */
  board.request = function (method, path, body) {
    // The header is Jira's own sign that no form of another site sends this.
    var options = { method: method, credentials: "same-origin", headers: { Accept: "application/json", "X-Atlassian-Token": "no-check" } };
    if (body !== undefined) {
      options.headers["Content-Type"] = "application/json";
      options.body = JSON.stringify(body);
    }
    return fetch(AJS.contextPath() + path, options).then(function (response) {
      return response.text().then(function (text) {
        var answer = parsed(text);
        if (!response.ok || answer === null) {
          throw failure(response.ok ? 502 : response.status, path, answer);
        }
        return answer;
      });
    }, function () {
      throw failure(0, path, null);
    });
  };
}(window.HypothesisKanban = window.HypothesisKanban || {}));

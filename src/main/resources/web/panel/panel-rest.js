/* The plugin's REST, as the panel speaks it. */
(function (panel) {
  "use strict";

  var PATH = "/rest/hypotheses/1.0/issues/";

  function failure(status, answer) {
    var problems = (answer && answer.details && answer.details.problems) || [];
    var message = (answer && answer.message) || (status
      ? AJS.I18n.getText("hypothesis.panel.refused", status)
      : AJS.I18n.getText("hypothesis.panel.unreachable"));
    return { status: status, code: (answer && answer.code) || "", message: message, problems: problems };
  }

  function json(response) {
    return response.text().then(function (text) {
      try {
        return text ? JSON.parse(text) : {};
      } catch (notJson) {
        return null;
      }
    });
  }

  function answerOf(response) {
    return json(response).then(function (answer) {
      if (!response.ok || answer === null) {
        throw failure(response.status, answer);
      }
      return answer;
    });
  }

  function request(method, issue, path, body) {
    var options = {
      method: method,
      credentials: "same-origin",
      headers: { Accept: "application/json", "X-Hypothesis-Channel": "page" }
    };
    if (body !== undefined) {
      options.headers["Content-Type"] = "application/json";
      options.body = JSON.stringify(body);
    }
    return fetch(AJS.contextPath() + PATH + encodeURIComponent(issue) + path, options).then(answerOf, function () {
      throw failure(0, null);
    });
  }

  /* The issue's files as Jira's own REST tells them, as [address, name]; none where Jira tells none. */
  function attachments(issue) {
    return fetch(AJS.contextPath() + "/rest/api/2/issue/" + encodeURIComponent(issue) + "?fields=attachment", {
      credentials: "same-origin",
      headers: { Accept: "application/json" }
    }).then(answerOf).then(function (answer) {
      return (answer.fields.attachment || []).map(function (file) {
        return [file.content, file.filename];
      });
    }).catch(function () {
      return [];
    });
  }

  panel.rest = {
    /* Promises the files and never fails: they are suggestions. */
    attachments: attachments,
    /* Each promises the answer's JSON, or fails with status, code, message and problems. */
    get: function (issue, path) {
      return request("GET", issue, path || "");
    },
    post: function (issue, path, body) {
      return request("POST", issue, path, body);
    },
    put: function (issue, path, body) {
      return request("PUT", issue, path, body);
    },
    remove: function (issue, path) {
      return request("DELETE", issue, path);
    }
  };
}(window.HypothesisPanel = window.HypothesisPanel || {}));

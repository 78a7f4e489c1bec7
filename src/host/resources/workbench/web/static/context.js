/* Names that Jira gives to scripts of plugins; AUI adds its own to AJS. */
(function () {
    "use strict";
    var meta = function (name) {
        var element = document.querySelector("meta[name='" + name + "']");
        return element ? element.getAttribute("content") : "";
    };
    var contextPath = function () {
        return meta("ajs-context-path");
    };
    window.AJS = window.AJS || {};
    window.AJS.contextPath = contextPath;
    window.contextPath = contextPath();
    window.WRM = window.WRM || {};
    window.WRM.contextPath = contextPath;
    window.JIRA = window.JIRA || {};
    window.JIRA.Events = window.JIRA.Events || {NEW_CONTENT_ADDED: "newContentAdded"};
    window.JIRA.Issue = window.JIRA.Issue || {
        getIssueId: function () {
            var key = document.getElementById("key-val");
            return key ? key.getAttribute("rel") : null;
        },
        getIssueKey: function () {
            var key = document.getElementById("key-val");
            return key ? key.getAttribute("data-issue-key") : null;
        }
    };
    window.JIRA.bind = window.JIRA.bind || function (name, listener) {
        document.addEventListener(name, listener);
    };
})();

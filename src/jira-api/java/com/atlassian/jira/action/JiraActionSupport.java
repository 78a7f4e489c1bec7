package com.atlassian.jira.action;

public abstract class JiraActionSupport {
}

package com.atlassian.jira.web.action;

import com.atlassian.jira.action.JiraActionSupport;

public class JiraWebActionSupport extends JiraActionSupport {
}

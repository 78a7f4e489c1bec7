package com.atlassian.jira.issue.fields;

public interface RequirableField extends Field {

}

package com.atlassian.jira.issue.customfields.option;

public interface Option extends SimpleOption<Option> {
    Long getSequence();
    Boolean getDisabled();
    Option getParentOption();
    Long getOptionId();
    String getValue();
}

package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;

public interface OptionsManager {
    Options getOptions(FieldConfig fieldConfig);
    Option createOption(FieldConfig fieldConfig, Long millis, Long millis2, String text);
    Option findByOptionId(Long millis);
}

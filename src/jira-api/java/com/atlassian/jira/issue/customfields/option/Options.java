package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

public interface Options extends List<Option> {
    Option getOptionById(Long millis);
    Option getOptionForValue(String text, Long millis);
    FieldConfig getRelatedFieldConfig();
}

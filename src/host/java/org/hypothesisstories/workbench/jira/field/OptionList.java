package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.AbstractList;
import java.util.List;

/** The options of one configuration, in their order. */
final class OptionList extends AbstractList<Option> implements Options {
    private final FieldConfig config;
    private final List<Option> options;

    OptionList(FieldConfig config, List<Option> options) {
        this.config = config;
        this.options = options;
    }

    @Override
    public Option get(int index) {
        return options.get(index);
    }

    @Override
    public int size() {
        return options.size();
    }

    @Override
    public Option getOptionById(Long id) {
        return stream().filter(option -> option.getOptionId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public Option getOptionForValue(String value, Long parentOptionId) {
        return stream().filter(option -> option.getValue().equalsIgnoreCase(value)).findFirst().orElse(null);
    }

    @Override
    public FieldConfig getRelatedFieldConfig() {
        return config;
    }
}

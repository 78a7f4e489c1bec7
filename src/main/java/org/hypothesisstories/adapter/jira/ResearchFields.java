package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import org.hypothesisstories.plugin.Keys;

/** The plugin's custom fields, found by the ids that set-up stored; absent before set-up. */
public class ResearchFields {
    private final CustomFieldManager fields;
    private final JiraSettings settings;

    public ResearchFields(CustomFieldManager fields, JiraSettings settings) {
        this.fields = fields;
        this.settings = settings;
    }

    /** The field stored under one of the {@code …_FIELD_SETTING}s of {@link Keys}. */
    public Optional<CustomField> field(String setting) {
        return settings.read(setting).map(fields::getCustomFieldObject);
    }

    /** The value of a field on an issue, if it has one of that type. */
    public <T> Optional<T> value(Issue issue, String setting, Class<T> type) {
        return field(setting).map(issue::getCustomFieldValue).filter(type::isInstance).map(type::cast);
    }

    /** Whether the issue is of a project and type for which the field is there. */
    public boolean carries(Issue issue, String setting) {
        return field(setting).map(field -> field.getRelevantConfig(issue)).isPresent();
    }
}

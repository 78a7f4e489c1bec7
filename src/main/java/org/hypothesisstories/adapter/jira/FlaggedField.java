package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import java.util.Optional;

/** The flag of Jira Software: a field of that name with one option. Jira Software offers no other way to it. */
public class FlaggedField {
    private static final String NAME = "Flagged";

    private final CustomFieldManager fields;
    private final OptionsManager options;
    private final IssueFieldValues values;

    public FlaggedField(CustomFieldManager fields, OptionsManager options, IssueFieldValues values) {
        this.fields = fields;
        this.options = options;
        this.values = values;
    }

    /** Flags the issue, or gives it the label where Jira Software or its field is not there. */
    public void raise(MutableIssue issue, String label) {
        Optional<Flag> flag = fields.getCustomFieldObjectsByName(NAME).stream().flatMap(field -> flag(field, issue).stream()).findFirst();
        if (flag.isPresent()) {
            values.set(issue, flag.get().field().getId(), flag.get().option().getOptionId().toString());
        } else {
            values.addLabels(issue, List.of(label));
        }
    }

    private Optional<Flag> flag(CustomField field, Issue issue) {
        FieldConfig config = field.getRelevantConfig(issue);
        Options offered = config == null ? null : options.getOptions(config);
        return offered == null || offered.isEmpty() ? Optional.empty() : Optional.of(new Flag(field, offered.get(0)));
    }

    private record Flag(CustomField field, Option option) {
    }
}

package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.Issue;
import java.util.Map;

/**
 * The form that a field is shown in for editing.
 *
 * @param issue the issue being created or edited; never null, since the project and type decide what a field offers
 * @param entered what was sent when the form is shown again, else null: then the issue's value or the default is shown
 * @param errors refused fields with their messages
 * @param action what templates know as {@code $action}; may be null
 */
public record FieldForm(Issue issue, Map<String, String[]> entered, Map<String, String> errors, Object action) {
    /** A form that is opened for the first time. */
    public static FieldForm of(Issue issue) {
        return new FieldForm(issue, null, Map.of(), null);
    }
}

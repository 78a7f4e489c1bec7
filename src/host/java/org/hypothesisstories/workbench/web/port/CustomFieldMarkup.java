package org.hypothesisstories.workbench.web.port;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Map;

/** Custom fields rendered by the templates of their types. */
public interface CustomFieldMarkup {
    /**
     * The field's input with its label, as the edit template draws it.
     *
     * @param issue the issue that is edited, or the unstored issue (project and type) that is being created
     * @param typed what the user has typed; empty when the form is shown for the first time, so that the issue's value or the
     *     field's default is shown
     * @param errors messages by field id
     */
    String edit(CustomField field, Issue issue, Map<String, String[]> typed, Map<String, String> errors);

    /** The field's value for the issue's page. */
    String view(CustomField field, Issue issue);

    /**
     * The input for the default value of one configuration; no issue is at hand.
     *
     * @param typed as in {@link #edit}
     */
    String usual(CustomField field, FieldConfig config, Map<String, String[]> typed, Map<String, String> errors);

    /** The field's value as the template for XML writes it; empty when there is none. */
    String xml(CustomField field, Issue issue);

    /** The field's value for a list of issues. */
    String column(CustomField field, Issue issue);
}

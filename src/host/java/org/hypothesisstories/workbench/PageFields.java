package org.hypothesisstories.workbench;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Map;
import org.hypothesisstories.workbench.jira.field.FieldForm;
import org.hypothesisstories.workbench.jira.field.FieldViews;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;

/** Custom fields by the templates of their types, for the pages. */
record PageFields(FieldViews views) implements CustomFieldMarkup {
    @Override
    public String edit(CustomField field, Issue issue, Map<String, String[]> typed, Map<String, String> errors) {
        return views.edit(field, new FieldForm(issue, typed.isEmpty() ? null : typed, errors, null));
    }

    @Override
    public String usual(CustomField field, FieldConfig config, Map<String, String[]> typed, Map<String, String> errors) {
        return views.usual(field, config, typed.isEmpty() ? null : typed, errors);
    }

    @Override
    public String xml(CustomField field, Issue issue) {
        return views.xml(field, issue);
    }

    @Override
    public String view(CustomField field, Issue issue) {
        return views.view(field, issue);
    }

    @Override
    public String column(CustomField field, Issue issue) {
        return views.columnView(field, issue);
    }
}

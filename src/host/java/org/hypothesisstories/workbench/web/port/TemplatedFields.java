package org.hypothesisstories.workbench.web.port;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;
import org.hypothesisstories.workbench.jira.field.FieldForm;
import org.hypothesisstories.workbench.jira.field.FieldViews;

/** Custom fields as the workbench's own field registry renders them. */
public final class TemplatedFields implements CustomFieldMarkup {
    private final FieldViews views;

    public TemplatedFields(FieldViews views) {
        this.views = views;
    }

    @Override
    public String edit(CustomField field, Issue issue, Map<String, String[]> typed, Map<String, String> errors) {
        return views.edit(field, new FieldForm(issue, typed.isEmpty() ? null : typed, errors, null));
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

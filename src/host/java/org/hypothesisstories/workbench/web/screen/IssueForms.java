package org.hypothesisstories.workbench.web.screen;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;

/** Turns the tabs of a screen into inputs for one issue. */
public final class IssueForms {
    private final SystemFields systemFields;
    private final CustomFieldManager customFields;
    private final CustomFieldMarkup markup;

    public IssueForms(SystemFields systemFields, CustomFieldManager customFields, CustomFieldMarkup markup) {
        this.systemFields = systemFields;
        this.customFields = customFields;
        this.markup = markup;
    }

    /** @param issue the issue that is edited, or an unstored one with project and type */
    public List<FormTab> tabs(List<Screens.Tab> screen, Issue issue, FormInput input) {
        return screen.stream().map(tab -> new FormTab(tab.name(), fields(tab.fieldIds(), issue, input)))
                .filter(tab -> !tab.fields().isEmpty()).toList();
    }

    /** One input; empty when the issue does not have the field. */
    public Optional<FormField> field(String id, Issue issue, FormInput input) {
        if (!id.startsWith("customfield_")) {
            return systemFields.field(id, issue, input);
        }
        CustomField field = customFields.getCustomFieldObject(id);
        if (field == null || field.getRelevantConfig(issue) == null) {
            return Optional.empty();
        }
        return Optional.of(FormField.custom(id, field.getFieldName(),
                markup.edit(field, issue, input.typed(), input.errors())));
    }

    private List<FormField> fields(List<String> ids, Issue issue, FormInput input) {
        return ids.stream().flatMap(id -> field(id, issue, input).stream()).toList();
    }
}

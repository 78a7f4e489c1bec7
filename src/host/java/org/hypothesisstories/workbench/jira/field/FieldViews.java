package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.template.TemplateEngine;

/** Custom fields as HTML, by the templates of their types. */
public final class FieldViews {
    private final TemplateEngine engine;
    private final JiraAuthenticationContext reader;

    public FieldViews(TemplateEngine engine, JiraAuthenticationContext reader) {
        this.engine = engine;
        this.reader = reader;
    }

    /** The value on the issue's page; empty when the issue has none or the type has no template. */
    public String view(CustomField field, Issue issue) {
        return shown(field, issue, "view");
    }

    /** The value in a list of issues: by {@code column-view}, else by {@code view}. */
    public String columnView(CustomField field, Issue issue) {
        return shown(field, issue, templates(field).template("column-view").isPresent() ? "column-view" : "view");
    }

    /** The value for exports: by {@code xml}; empty when the issue has none. */
    public String xml(CustomField field, Issue issue) {
        return shown(field, issue, "xml");
    }

    private String shown(CustomField field, Issue issue, String name) {
        Object value = issue.getCustomFieldValue(field);
        Optional<FieldTemplates.Template> template = templates(field).template(name);
        if (value == null || template.isEmpty()) {
            return "";
        }
        Map<String, Object> context = context(field, issue, new HashMap<>());
        context.put("value", value);
        return render(template.get(), context);
    }

    /** The control in a form with label, description and error; empty when the type has no {@code edit} template. */
    public String edit(CustomField field, FieldForm form) {
        return control(field, form.issue(), params(field, form), form.errors(), form.action());
    }

    /** The control for the default value of a configuration, which has no issue. */
    @SuppressWarnings("unchecked")
    public String usual(CustomField field, FieldConfig config, Map<String, String[]> entered, Map<String, String> errors) {
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        CustomFieldParams params = entered != null ? field.getCustomFieldValues(entered)
                : FieldParams.holding(field, type.getDefaultValue(config));
        return control(field, null, params, errors, null);
    }

    private String control(CustomField field, Issue issue, CustomFieldParams params, Map<String, String> errors, Object action) {
        return templates(field).template("edit").map(template -> {
            Map<String, Object> displayParameters = new HashMap<>();
            // The macros read errors from here: a plugin's template may call no methods of the host's action.
            displayParameters.put("fieldErrors", errors);
            Map<String, Object> context = context(field, issue, displayParameters);
            context.put("customFieldParams", params);
            context.put("value", field.getCustomFieldType().getStringValueFromCustomFieldParams(params));
            context.put("action", action);
            return render(template, context);
        }).orElse("");
    }

    @SuppressWarnings("unchecked")
    private static CustomFieldParams params(CustomField field, FieldForm form) {
        if (form.entered() != null) {
            return field.getCustomFieldValues(form.entered());
        }
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        FieldConfig config = field.getRelevantConfig(form.issue());
        boolean isNew = !form.issue().isCreated();
        return FieldParams.holding(field, isNew && config != null ? type.getDefaultValue(config) : form.issue().getCustomFieldValue(field));
    }

    private Map<String, Object> context(CustomField field, Issue issue, Map<String, Object> displayParameters) {
        FieldLayoutItem place = place(field);
        Map<String, Object> context = new HashMap<>();
        Map<String, Object> own = field.getCustomFieldType().getVelocityParameters(issue, field, place);
        if (own != null) {
            context.putAll(own);
        }
        context.put("issue", issue);
        context.put("customField", field);
        context.put("fieldLayoutItem", place);
        context.put("displayParameters", displayParameters);
        context.put("auiparams", new HashMap<>());
        context.put("i18n", reader.getI18nHelper());
        context.put("configs", configs(context));
        return context;
    }

    /** What Jira's configuration items offer to templates; of those the workbench has the options. */
    private static Map<String, Object> configs(Map<String, Object> context) {
        Map<String, Object> configs = new HashMap<>();
        if (context.containsKey("options")) {
            configs.put("options", context.get("options"));
        }
        return configs;
    }

    static FieldLayoutItem place(CustomField field) {
        return new FieldPlace(field, field.getDescription());
    }

    private static FieldTemplates templates(CustomField field) {
        return (FieldTemplates) field.getCustomFieldType().getDescriptor();
    }

    private String render(FieldTemplates.Template template, Map<String, Object> context) {
        return template.owner() == null
                ? engine.render(template.location(), context)
                : engine.render(template.owner(), template.location(), context);
    }
}

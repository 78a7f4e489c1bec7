package org.hypothesisstories.workbench.web.admin;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hypothesisstories.workbench.jira.field.FieldContexts;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;
import org.hypothesisstories.workbench.web.screen.FormField.Option;

/** The contexts of a custom field, each with its projects, issue types and default value. */
public final class FieldConfigPages {
    private final CustomFieldManager customFields;
    private final FieldContexts contexts;
    private final CustomFieldMarkup markup;
    private final ProjectManager projects;
    private final ConstantsManager constants;

    /** One context. */
    public record Row(Long schemeId, Long configId, String name, List<String> projects, List<String> types, String usual) {}

    public FieldConfigPages(CustomFieldManager customFields, FieldContexts contexts, CustomFieldMarkup markup, ProjectManager projects,
            ConstantsManager constants) {
        this.customFields = customFields;
        this.contexts = contexts;
        this.markup = markup;
        this.projects = projects;
        this.constants = constants;
    }

    public void addTo(Routes routes) {
        routes.get("/secure/admin/ConfigureCustomField!default.jspa", Access.ADMINISTRATORS, this::configure)
                .get("/secure/admin/EditCustomFieldDefaults!default.jspa", Access.ADMINISTRATORS,
                        visit -> usual(visit, Map.of(), Map.of()))
                .post("/secure/admin/EditCustomFieldDefaults.jspa", Access.ADMINISTRATORS, this::setUsual)
                .get("/secure/admin/ManageConfigurationScheme!default.jspa", Access.ADMINISTRATORS, this::context)
                .post("/secure/admin/ManageConfigurationScheme.jspa", Access.ADMINISTRATORS, this::saveContext);
    }

    private Reply.View page(String step, CustomField field) {
        return Reply.view("admin/field-config.vm", "web.fieldconfig.title").about(field.getFieldName()).inContext("atl.admin")
                .with("step", step).with("field", field.getFieldName()).with("fieldId", field.getIdAsLong())
                .with("rows", List.of()).with("formHtml", "").with("projects", List.of()).with("types", List.of());
    }

    private Reply configure(Visit visit) {
        CustomField field = field(visit);
        return page("contexts", field).with("rows", field.getConfigurationSchemes().stream().map(scheme -> row(field, scheme)).toList());
    }

    @SuppressWarnings("unchecked")
    private Row row(CustomField field, FieldConfigScheme scheme) {
        FieldConfig config = scheme.getOneAndOnlyConfig();
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        Object usual = type.getDefaultValue(config);
        String told = usual == null ? "" : type.getChangelogString(field, usual);
        List<String> where = scheme.isAllProjects() ? List.of()
                : scheme.getAssociatedProjectIds().stream().map(projects::getProjectObj).map(Project::getName).toList();
        return new Row(scheme.getId(), config.getId(), scheme.getName(), where,
                scheme.isAllIssueTypes() ? List.of() : scheme.getAssociatedIssueTypes().stream().map(IssueType::getName).toList(),
                told == null ? type.getChangelogValue(field, usual) : told);
    }

    private Reply usual(Visit visit, Map<String, String[]> typed, Map<String, String> errors) {
        CustomField field = field(visit);
        FieldConfig config = config(visit, field);
        return page("usual", field).with("configId", config.getId()).with("formHtml", markup.usual(field, config, typed, errors));
    }

    @SuppressWarnings("unchecked")
    private Reply setUsual(Visit visit) {
        CustomField field = field(visit);
        FieldConfig config = config(visit, field);
        CustomFieldParams params = field.getCustomFieldValues(visit.parameters());
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        ErrorCollection errors = new SimpleErrorCollection();
        type.validateFromParams(params, errors, config);
        if (errors.hasAnyErrors()) {
            return usual(visit, visit.parameters(), errors.getErrors());
        }
        type.setDefaultValue(config, type.getValueFromCustomFieldParams(params));
        return back(field);
    }

    private Reply context(Visit visit) {
        CustomField field = field(visit);
        FieldConfigScheme scheme = visit.number("fieldConfigSchemeId").map(id -> scheme(field, id)).orElse(null);
        List<Long> chosen = scheme == null ? List.of() : scheme.getAssociatedProjectIds();
        return page("context", field)
                .with("schemeId", scheme == null ? "" : scheme.getId().toString()).with("name", scheme == null ? "" : scheme.getName())
                .with("global", scheme != null && scheme.isAllProjects())
                .with("projects", projects.getProjectObjects().stream().map(project ->
                        new Option(project.getId().toString(), project.getName(), chosen.contains(project.getId()))).toList())
                .with("types", constants.getAllIssueTypeObjects().stream().map(type -> new Option(type.getId(), type.getName(), false)).toList());
    }

    private Reply saveContext(Visit visit) {
        CustomField field = field(visit);
        List<JiraContextNode> nodes = visit.parameter("global").isPresent()
                ? List.of(GlobalIssueContext.getInstance())
                : several(visit, "projects").stream().map(id -> projects.getProjectObj(Long.valueOf(id))).filter(Objects::nonNull)
                        .map(contexts::node).toList();
        if (nodes.isEmpty()) {
            throw Refusal.badRequest("web.error.parameter", "projects");
        }
        if (visit.number("fieldConfigSchemeId").isPresent()) {
            contexts.updateFieldConfigScheme(scheme(field, visit.number("fieldConfigSchemeId").get()), nodes, field);
        } else {
            List<IssueType> types = several(visit, "issuetypes").stream().map(constants::getIssueType).filter(Objects::nonNull).toList();
            contexts.create(field.getId(), visit.parameter("name", field.getFieldName()), "", nodes, types);
        }
        return back(field);
    }

    private static Reply back(CustomField field) {
        return Reply.redirect("/secure/admin/ConfigureCustomField!default.jspa?customFieldId=" + field.getIdAsLong());
    }

    private static List<String> several(Visit visit, String name) {
        return Arrays.asList(visit.parameters().getOrDefault(name, new String[0]));
    }

    private CustomField field(Visit visit) {
        long id = visit.number("customFieldId").orElseThrow(() -> Refusal.badRequest("web.error.parameter", "customFieldId"));
        CustomField field = customFields.getCustomFieldObject(id);
        if (field == null) {
            throw Refusal.notFound("web.error.no.page", visit.here());
        }
        return field;
    }

    private FieldConfig config(Visit visit, CustomField field) {
        long id = visit.number("fieldConfigId").orElseThrow(() -> Refusal.badRequest("web.error.parameter", "fieldConfigId"));
        return field.getConfigurationSchemes().stream().map(FieldConfigScheme::getOneAndOnlyConfig)
                .filter(config -> config.getId() == id).findFirst()
                .orElseThrow(() -> Refusal.badRequest("web.error.parameter", "fieldConfigId"));
    }

    private static FieldConfigScheme scheme(CustomField field, Long id) {
        return field.getConfigurationSchemes().stream().filter(scheme -> scheme.getId().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.badRequest("web.error.parameter", "fieldConfigSchemeId"));
    }
}

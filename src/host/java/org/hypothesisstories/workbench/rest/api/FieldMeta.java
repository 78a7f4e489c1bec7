package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.jira.field.FieldJson;
import org.hypothesisstories.workbench.rest.json.CustomFields;
import org.hypothesisstories.workbench.rest.json.IssueField;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.rest.json.SystemFields;

/** What clients may send for the fields of a screen. */
public final class FieldMeta {
    private static final Set<String> REQUIRED = Set.of("summary", "issuetype", "project");

    private final SystemFields system;
    private final CustomFields custom;
    private final CustomFieldManager manager;
    private final AllowedValues allowed;
    private final FieldJson json;

    public FieldMeta(SystemFields system, CustomFields custom, CustomFieldManager manager, AllowedValues allowed, FieldJson json) {
        this.json = json;
        this.system = system;
        this.custom = custom;
        this.manager = manager;
        this.allowed = allowed;
    }

    Map<String, Object> of(Issue issue, Collection<String> ids) {
        return describe(issue, issue, ids);
    }

    Map<String, Object> of(IssueContext context, Collection<String> ids) {
        return describe(context, null, ids);
    }

    private Map<String, Object> describe(IssueContext context, Issue issue, Collection<String> ids) {
        Map<String, IssueField> known = Stream.concat(system.all().stream(), custom.all().stream())
                .collect(Collectors.toMap(IssueField::id, Function.identity()));
        JsonObject meta = new JsonObject();
        ids.stream().filter(known::containsKey)
                .forEach(id -> meta.with(id, describe(known.get(id), context, issue)));
        return meta;
    }

    private JsonObject describe(IssueField field, IssueContext context, Issue issue) {
        return new JsonObject()
                .with("required", REQUIRED.contains(field.id()))
                .with("schema", field.json().get("schema"))
                .with("name", field.name())
                .with("fieldId", field.id())
                .with("hasDefaultValue", false)
                .with("operations", operations(field))
                .withKnown("allowedValues", allowed.of(field, context, issue).orElse(null));
    }

    private Collection<String> operations(IssueField field) {
        if (!field.custom()) {
            return field.id().equals("labels") ? List.of("add", "set", "remove") : List.of("set");
        }
        return json.operations(manager.getCustomFieldObject(field.id()));
    }
}

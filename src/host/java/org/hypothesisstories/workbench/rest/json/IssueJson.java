package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Issues in JSON. */
public final class IssueJson {
    private static final String EXPANDABLE = "renderedFields,names,schema,transitions,changelog";

    private final Links links;
    private final SystemFields system;
    private final CustomFields custom;
    private final ChangelogJson changelog;
    private final Function<Issue, Object> transitions;

    /** The last argument gives the transitions that the caller may use, in JSON. */
    public IssueJson(Links links, SystemFields system, CustomFields custom, ChangelogJson changelog,
            Function<Issue, Object> transitions) {
        this.links = links;
        this.system = system;
        this.custom = custom;
        this.changelog = changelog;
        this.transitions = transitions;
    }

    /** An issue as an answer to its creation. */
    public Map<String, Object> reference(Issue issue) {
        return new JsonObject()
                .with("id", String.valueOf(issue.getId()))
                .with("key", issue.getKey())
                .with("self", links.to("issue/" + issue.getId()));
    }

    /** The issue with the fields that are wanted. */
    public Map<String, Object> issue(Issue issue, FieldChoice choice, Expansion expansion) {
        List<IssueField> fields = Stream.concat(system.all().stream(), custom.of(issue).stream()).filter(choice).toList();
        JsonObject json = new JsonObject().with("expand", EXPANDABLE);
        json.putAll(reference(issue));
        json.with("fields", object(fields, field -> field.value().apply(issue)));
        if (expansion.has("renderedFields")) {
            json.with("renderedFields", rendered(issue, fields));
        }
        if (expansion.has("names")) {
            json.with("names", object(fields, IssueField::name));
        }
        if (expansion.has("schema")) {
            json.with("schema", object(fields, field -> field.schema().json()));
        }
        if (expansion.has("transitions")) {
            json.with("transitions", transitions.apply(issue));
        }
        if (expansion.has("changelog")) {
            json.with("changelog", changelog.of(issue));
        }
        return json;
    }

    /** Only the description is rendered text here; Jira leaves the others null, too. */
    private static JsonObject rendered(Issue issue, List<IssueField> fields) {
        return object(fields, field -> field.id().equals("description") ? HtmlText.of(issue.getDescription()) : null);
    }

    private static JsonObject object(List<IssueField> fields, Function<IssueField, Object> value) {
        JsonObject json = new JsonObject();
        fields.forEach(field -> json.with(field.id(), value.apply(field)));
        return json;
    }
}

package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.function.Function;

/** A field of issues as REST sees it: what it is called, what its JSON is, and how to read it. */
public record IssueField(String id, String name, boolean custom, Traits traits, List<String> clauseNames, FieldSchema schema,
        Function<Issue, Object> value) {
    /** Whether the field can stand on screens, and whether it counts among the fields that searches show. */
    record Traits(boolean orderable, boolean navigable) {
        static final Traits ON_SCREENS = new Traits(true, true);
        static final Traits READ_ONLY = new Traits(false, true);
        static final Traits DETAIL = new Traits(false, false);
    }

    /** The field as the list of fields shows it. */
    public JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("name", name)
                .with("custom", custom)
                .with("orderable", traits.orderable())
                .with("navigable", traits.navigable())
                .with("searchable", !clauseNames.isEmpty())
                .with("clauseNames", clauseNames)
                .withKnown("schema", schema == null ? null : schema.json());
    }

    boolean isNavigable() {
        return traits.navigable();
    }
}

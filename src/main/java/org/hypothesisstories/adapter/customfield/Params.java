package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Optional;

/** The texts in Jira's parameters of one field: its own, and those of its parts ({@code customfield_10001:approach}). */
final class Params {
    private final CustomFieldParams params;

    Params(CustomFieldParams params) {
        this.params = params;
    }

    /** The field's own text; empty when there is none. */
    String own() {
        Object value = params == null ? null : params.getFirstValueForNullKey();
        return value == null ? "" : value.toString();
    }

    /** The text of a part, if the part was sent at all. */
    Optional<String> part(String key) {
        if (params == null || !params.containsKey(key)) {
            return Optional.empty();
        }
        Object value = params.getFirstValueForKey(key);
        return Optional.of(value == null ? "" : value.toString());
    }
}

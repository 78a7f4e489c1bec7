package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Optional;
import java.util.regex.Pattern;

/** The texts in Jira's parameters of one field: its own, and those of its parts ({@code customfield_10001:approach}). */
final class Params {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final CustomFieldParams params;

    Params(CustomFieldParams params) {
        this.params = params;
    }

    /** The field's own text; empty when there is none. */
    String own() {
        Object value = params == null ? null : params.getFirstValueForNullKey();
        return value == null ? "" : value.toString();
    }

    /** The stored issue that the parameters are for, which Jira puts among them; empty for a new issue. */
    Optional<Long> issueId() {
        return part(CustomFieldUtils.getParamKeyIssueId()).filter(NUMBER.asMatchPredicate()).map(Long::valueOf);
    }

    /** The project that the parameters are for, which Jira puts among them; empty where it does not. */
    Optional<Long> projectId() {
        return part(CustomFieldUtils.getParamKeyProjectId()).filter(NUMBER.asMatchPredicate()).map(Long::valueOf);
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

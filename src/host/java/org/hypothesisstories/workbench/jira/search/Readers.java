package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The readers of the kinds of value that fields hold. */
final class Readers {
    private static final Pattern ISSUE_KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)-(\\d{1,18})");
    private static final Map<String, Long> CATEGORIES = Map.ofEntries(
            Map.entry("to do", 2L), Map.entry("new", 2L), Map.entry("2", 2L),
            Map.entry("done", 3L), Map.entry("complete", 3L), Map.entry("3", 3L),
            Map.entry("in progress", 4L), Map.entry("indeterminate", 4L), Map.entry("4", 4L),
            Map.entry("no category", 1L), Map.entry("undefined", 1L), Map.entry("1", 1L));

    private final Lookups lookups;

    Readers(Lookups lookups) {
        this.lookups = lookups;
    }

    ValueReader constants(String table) {
        return (field, literal, viewpoint) -> lookups.constants(table, literal.asString());
    }

    ValueReader resolutions() {
        return (field, literal, viewpoint) -> literal.asString().equalsIgnoreCase("unresolved")
                ? List.of(ValueReader.NO_VALUE)
                : lookups.constants("resolution", literal.asString());
    }

    ValueReader projects() {
        return (field, literal, viewpoint) -> lookups.projects(literal.asString(), viewpoint.projects());
    }

    ValueReader users() {
        return (field, literal, viewpoint) -> lookups.users(literal.asString());
    }

    ValueReader options(List<Long> customFields) {
        return (field, literal, viewpoint) -> lookups.options(customFields, literal.asString());
    }

    ValueReader categories() {
        return (field, literal, viewpoint) -> {
            Long id = CATEGORIES.get(literal.asString().toLowerCase(Locale.ROOT));
            return id == null ? List.of() : List.of(id);
        };
    }

    ValueReader texts() {
        return (field, literal, viewpoint) -> List.of(literal.asString());
    }

    ValueReader lowerCaseTexts() {
        return (field, literal, viewpoint) -> List.of(literal.asString().toLowerCase(Locale.ROOT));
    }

    ValueReader numbers() {
        return (field, literal, viewpoint) -> {
            try {
                return List.of(Double.valueOf(literal.asString()));
            } catch (NumberFormatException e) {
                throw new ClauseRefused(
                        "The value '" + literal.asString() + "' for field '" + field + "' is not a valid number.");
            }
        };
    }

    ValueReader dates() {
        return new DateReader();
    }

    /** Issues, by key or id, as ids. */
    ValueReader issues() {
        return (field, literal, viewpoint) -> {
            // a function answers with ids, perhaps thousands; which of them can be seen is decided with the whole query
            if (literal.getLongValue() != null) {
                return List.of(literal.getLongValue());
            }
            List<Long> found = byKey(field, literal, viewpoint);
            if (found.isEmpty() && !(literal.getSourceOperand() instanceof FunctionOperand)) {
                throw new ClauseRefused(
                        "An issue with key '" + literal.getStringValue() + "' does not exist for field '" + field + "'.");
            }
            return found;
        };
    }

    private List<Long> byKey(String field, QueryLiteral literal, Viewpoint viewpoint) {
        Matcher key = ISSUE_KEY.matcher(literal.getStringValue().strip());
        if (!key.matches()) {
            throw new ClauseRefused(
                    "The issue key '" + literal.getStringValue() + "' for field '" + field + "' is invalid.");
        }
        return lookups.issues(key.group(1), Long.parseLong(key.group(2)), viewpoint.projects());
    }
}

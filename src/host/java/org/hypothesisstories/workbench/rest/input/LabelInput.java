package org.hypothesisstories.workbench.rest.input;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.workbench.rest.input.IssueUpdate.Operation;

/** Labels can be set as a whole, or added and removed one by one. */
final class LabelInput {
    static final String FIELD = "labels";

    String[] after(List<Operation> operations, Optional<Issue> issue) {
        Set<String> labels = new LinkedHashSet<>();
        issue.map(Issue::getLabels).ifPresent(present -> present.stream().map(Label::getLabel).forEach(labels::add));
        operations.forEach(operation -> apply(operation, labels));
        return labels.toArray(String[]::new);
    }

    private static void apply(Operation operation, Set<String> labels) {
        switch (operation.name()) {
            case "set" -> {
                labels.clear();
                all(operation.value()).forEach(label -> labels.add(one(label)));
            }
            case "add" -> labels.add(one(operation.value()));
            case "remove" -> labels.remove(one(operation.value()));
            default -> throw new Unreadable("The operation '" + operation.name() + "' is not supported for labels.");
        }
    }

    private static Collection<?> all(Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> several) {
            return several;
        }
        throw new Unreadable("data was not an array");
    }

    private static String one(Object value) {
        if (value instanceof String label && !label.isBlank() && !label.contains(" ")) {
            return label;
        }
        throw new Unreadable("The label '" + value + "' contains spaces which is invalid, or is no text.");
    }
}

package org.hypothesisstories.workbench.rest.input;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.rest.input.IssueUpdate.Operation;

/** The fields of every issue that a client may set. */
public final class SystemFieldInput {
    private final Map<String, Setter> setters;
    private final LabelInput labels = new LabelInput();

    /** Puts a value into the parameters, or throws {@link Unreadable}. */
    @FunctionalInterface
    private interface Setter {
        void set(IssueInputParameters parameters, Object value);
    }

    public SystemFieldInput(References references) {
        setters = Map.of(
                "summary", (parameters, value) -> parameters.setSummary(text(value)),
                "description", (parameters, value) -> parameters.setDescription(text(value)),
                "duedate", (parameters, value) -> put(parameters, "duedate", text(value)),
                "priority", (parameters, value) -> put(parameters, "priority", references.priority(value)),
                "resolution", (parameters, value) -> parameters.setResolutionId(references.resolution(value)),
                "assignee", (parameters, value) -> parameters.setAssigneeId(references.user(value)),
                "reporter", (parameters, value) -> parameters.setReporterId(references.user(value)));
    }

    boolean knows(String field) {
        return field.equals(LabelInput.FIELD) || setters.containsKey(field);
    }

    void write(String field, List<Operation> operations, FieldTarget target, IssueInputParameters parameters,
            ErrorCollection errors) {
        try {
            if (field.equals(LabelInput.FIELD)) {
                put(parameters, field, labels.after(operations, target.issue()));
            } else {
                operations.forEach(operation -> setters.get(field).set(parameters, onlySet(operation)));
            }
        } catch (Unreadable refused) {
            errors.addError(field, refused.getMessage());
        }
    }

    private static Object onlySet(Operation operation) {
        if (!operation.name().equals("set")) {
            throw new Unreadable("The operation '" + operation.name() + "' is not supported for this field.");
        }
        return operation.value();
    }

    private static String text(Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new Unreadable("Operation value must be a string");
    }

    private static void put(IssueInputParameters parameters, String field, String... values) {
        parameters.getActionParameters().put(field, values);
    }
}

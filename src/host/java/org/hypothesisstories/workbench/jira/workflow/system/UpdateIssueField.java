package org.hypothesisstories.workbench.jira.workflow.system;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import org.hypothesisstories.workbench.jira.issue.IssueField;

/** Sets a field of the issue to a fixed value, or clears it when the value is empty. */
final class UpdateIssueField implements FunctionProvider {
    private final SystemServices services;

    UpdateIssueField(SystemServices services) {
        this.services = services;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        MutableIssue issue = Run.of(transientVars).issue();
        String name = (String) args.get("field.name");
        String value = (String) args.get("field.value");
        IssueField field = services.fields().find(name, issue)
                .orElseThrow(() -> new WorkflowException("Issues like " + issue.getKey() + " have no field " + name));
        field.apply(field.read(isEmpty(value) ? Map.of() : Map.of(name, new String[] {value})), issue);
    }

    private static boolean isEmpty(String value) {
        return value == null || value.isEmpty() || value.equals("null");
    }
}

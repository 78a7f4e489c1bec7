package org.example.tea;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Set;

/** The field as REST sets it: by the name of the tea. */
final class ServeTea implements RestFieldOperationsHandler {
    @Override
    public Set<String> getSupportedOperations() {
        return Set.of("set");
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext context, Issue issue, String fieldId, IssueInputParameters input, List<FieldOperationHolder> operations) {
        operations.forEach(operation -> input.addCustomFieldValue(fieldId, operation.getData().asString()));
        return new SimpleErrorCollection();
    }
}

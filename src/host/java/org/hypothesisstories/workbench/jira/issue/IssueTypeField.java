package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.Objects;

/** The issue type: one that the project offers and, once the issue exists, one with the same workflow. */
final class IssueTypeField extends ConstantField {
    private final IssueTypeSchemeManager typeSchemes;
    private final WorkflowSchemeManager workflowSchemes;

    IssueTypeField(ConstantsManager constants, IssueTypeSchemeManager typeSchemes, WorkflowSchemeManager workflowSchemes) {
        super("issuetype", constants::getIssueType, MutableIssue::setIssueTypeId);
        this.typeSchemes = typeSchemes;
        this.workflowSchemes = workflowSchemes;
    }

    @Override
    public void check(Object input, FieldCheck check) {
        Issue issue = check.issue();
        if (input == null || issue.getProjectObject() == null) {
            super.check(input, check);
        } else if (typeSchemes.getIssueTypesForProject(issue.getProjectObject()).stream().map(IssueType::getId).noneMatch(input::equals)) {
            check.refuse(this, "workbench.issue.issuetype.unknown", input);
        } else if (issue.isCreated() && !Objects.equals(workflow(issue, issue.getIssueTypeId()), workflow(issue, (String) input))) {
            check.refuse(this, "workbench.issue.issuetype.workflow");
        }
    }

    private String workflow(Issue issue, String issueTypeId) {
        WorkflowScheme scheme = workflowSchemes.getWorkflowSchemeObj(issue.getProjectObject());
        return scheme.getActualWorkflow(issueTypeId);
    }
}

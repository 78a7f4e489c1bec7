package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.issue.IssueStore;
import org.hypothesisstories.workbench.jira.workflow.Transitions;

/**
 * Copies an issue: Jira's own fields but resolution and dates, and of every custom field what its type gives to a clone. As in Jira, the
 * values are not checked anew, and the copy starts where its workflow starts.
 */
public final class IssueCloning {
    private static final String LINK_TYPE = "Cloners";

    private final IssueAccess access;
    private final IssueStore issues;
    private final CustomFieldManager customFields;
    private final Creation creation;
    private final Links links;

    /** How the copy comes into the world. */
    record Creation(WorkflowSchemeManager schemes, Transitions transitions) {
    }

    /** How the copy is linked to its original. */
    public record Links(IssueLinkManager links, IssueLinkTypeManager types) {
    }

    IssueCloning(IssueAccess access, IssueStore issues, CustomFieldManager customFields, Creation creation, Links links) {
        this.access = access;
        this.issues = issues;
        this.customFields = customFields;
        this.creation = creation;
        this.links = links;
    }

    /** The copy, or why there is none. */
    public IssueResult clone(ApplicationUser user, Long issueId, String summary) {
        ErrorCollection errors = new SimpleErrorCollection();
        MutableIssue original = access.visible(user, issueId, errors).orElse(null);
        if (original == null) {
            return new IssueResult(null, errors);
        }
        access.require(user, ProjectPermissions.CREATE_ISSUES, original, "workbench.issue.clone.refused", errors);
        if (errors.hasAnyErrors()) {
            return new IssueResult(null, errors);
        }
        MutableIssue copy = copy(original, user, summary);
        String workflow = creation.schemes().getWorkflowSchemeObj(copy.getProjectObject()).getActualWorkflow(copy.getIssueTypeId());
        ErrorCollection failed = creation.transitions().create(copy, user, workflow);
        if (failed.hasAnyErrors()) {
            return new IssueResult(null, failed);
        }
        link(copy, original, user);
        return new IssueResult(issues.find(copy.getId()).orElseThrow());
    }

    private MutableIssue copy(MutableIssue original, ApplicationUser user, String summary) {
        MutableIssue copy = issues.blank(original.getProjectId(), original.getIssueTypeId());
        copy.setSummary(summary == null || summary.isBlank() ? "CLONE - " + original.getSummary() : summary.strip());
        copy.setDescription(original.getDescription());
        copy.setPriorityId(original.getPriority() == null ? null : original.getPriority().getId());
        copy.setAssignee(original.getAssignee());
        copy.setReporter(user);
        copy.setDueDate(original.getDueDate());
        copy.setLabels(original.getLabels());
        customFields.getCustomFieldObjects(original).forEach(field -> give(copy, field, original));
        return copy;
    }

    private static void give(MutableIssue copy, CustomField field, MutableIssue original) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        Object value = type.getCloneValue(field, original, Optional.empty());
        if (value != null) {
            copy.setCustomFieldValue(field, value);
        }
    }

    private void link(MutableIssue copy, MutableIssue original, ApplicationUser user) {
        for (IssueLinkType type : links.types().getIssueLinkTypesByName(LINK_TYPE)) {
            try {
                links.links().createIssueLink(copy.getId(), original.getId(), type.getId(), null, user);
            } catch (CreateException failed) {
                throw new IllegalStateException("The clone " + copy.getKey() + " was not linked", failed);
            }
        }
    }
}

package org.hypothesisstories.workbench.jira.workflow.system;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.history.ChangeGroup;

/** The variables that live as long as one transition, by their meaning. */
record Run(Map<String, Object> variables) {
    private static final String STATUS_ID = "jira.status.id";
    private static final String CHANGE = "workbench.change";

    @SuppressWarnings("unchecked")
    static Run of(Map<?, ?> transientVars) {
        return new Run((Map<String, Object>) transientVars);
    }

    MutableIssue issue() {
        return (MutableIssue) variables.get("issue");
    }

    /** The issue as it was before the transition's screen. */
    Issue original() {
        Object original = variables.get(WorkflowFunctionUtils.ORIGINAL_ISSUE_KEY);
        return original == null ? issue() : (Issue) original;
    }

    ApplicationUser caller(UserManager users) {
        String key = ((WorkflowContext) variables.get("context")).getCaller();
        return key == null ? null : users.getUserByKey(key);
    }

    WorkflowEntry entry() {
        return (WorkflowEntry) variables.get("entry");
    }

    /** The status of the step that the issue has reached. */
    String statusId() throws StoreException {
        Step step = (Step) ((WorkflowStore) variables.get("store")).findCurrentSteps(entry().getId()).get(0);
        WorkflowDescriptor descriptor = (WorkflowDescriptor) variables.get("descriptor");
        return (String) descriptor.getStep(step.getStepId()).getMetaAttributes().get(STATUS_ID);
    }

    Optional<String> commentText() {
        return Optional.ofNullable((String) variables.get("comment")).filter(text -> !text.isBlank());
    }

    /** Keeps what the transition changed, also under the name and in the form in which Jira's functions look for it. */
    void changed(ChangeHistory change) {
        variables.put(CHANGE, change);
        variables.put("changeGroup", new ChangeGroup(change));
    }

    /** What the transition changed; empty if that is nothing, or not stored yet. */
    Optional<ChangeHistory> change() {
        return Optional.ofNullable((ChangeHistory) variables.get(CHANGE));
    }
}

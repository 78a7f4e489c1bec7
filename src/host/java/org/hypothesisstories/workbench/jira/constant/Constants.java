package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** All constants in one place, as Jira's older API shows them. */
public final class Constants implements ConstantsManager {
    private final IssueTypes issueTypes;
    private final Statuses statuses;
    private final Resolutions resolutions;
    private final Priorities priorities;

    public Constants(IssueTypes issueTypes, Statuses statuses, Resolutions resolutions, Priorities priorities) {
        this.issueTypes = issueTypes;
        this.statuses = statuses;
        this.resolutions = resolutions;
        this.priorities = priorities;
    }

    @Override
    public Resolution getResolution(String id) {
        return resolutions.getResolution(id);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return resolutions.getResolutions();
    }

    @Override
    public IssueType getIssueType(String id) {
        return issueTypes.getIssueType(id);
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return issueTypes.getIssueTypes();
    }

    @Override
    public Status getStatus(String id) {
        return statuses.getStatus(id);
    }

    @Override
    public Collection<Status> getStatuses() {
        return statuses.getStatuses();
    }

    @Override
    public Status getStatusByNameIgnoreCase(String name) {
        return statuses.named(name).orElse(null);
    }

    @Override
    public Collection<Priority> getPriorities() {
        return priorities.all();
    }

    @Override
    public Priority getPriorityObject(String id) {
        return priorities.byId(id).orElse(null);
    }

    @Override
    public Priority getDefaultPriority() {
        return priorities.standard();
    }

    @Override
    public IssueConstant getIssueConstantByName(String type, String name) {
        return switch (type) {
            case "Priority" -> priorities.named(name).orElse(null);
            case "Status" -> statuses.named(name).orElse(null);
            case "Resolution" -> resolutions.getResolutionByName(name);
            case "IssueType" -> issueTypes.named(name).orElse(null);
            default -> throw new IllegalArgumentException("There is no constant type '" + type + "'.");
        };
    }

    /** Nothing to do: what is read is never older than a second, and never older than this node's own changes. */
    @Override
    public void refresh() {
    }
}

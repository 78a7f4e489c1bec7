package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;

/** Jira's low-level access to issues: finds and stores them without asking for permission. */
public final class IssueDirectory implements IssueManager {
    private final Database database;
    private final IssueStore store;
    private final IssueEvents events;
    private final PermissionManager permissions;

    IssueDirectory(Database database, IssueStore store, IssueEvents events, PermissionManager permissions) {
        this.database = database;
        this.store = store;
        this.events = events;
        this.permissions = permissions;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : store.find(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : store.find(key).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return getIssueObject(key);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return store.findAll(ids);
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return database.inTransaction(() -> {
            store.lock(issue.getId());
            Optional<ChangeHistory> change = store.storeChanges(issue, user);
            EventDispatchOption option = request.getEventDispatchOption();
            if (change.isPresent() && option.isEventBeingSent()) {
                events.announce(issue, user, option.getEventTypeId(), null, change, request.isSendMail(), "action");
            }
            return issue;
        });
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return issue.isEditable() && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }
}

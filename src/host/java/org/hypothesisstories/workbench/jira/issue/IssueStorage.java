package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.history.ChangeLog;

/** Issues as they are stored, wired. */
public final class IssueStorage {
    private final IssueFields fields;
    private final IssueStore store;
    private final IssueEvents events;
    private final IssueManager manager;

    /**
     * @param issueNumbers counts the issues of a project one up
     * @param editableEntry whether the step that a workflow entry is in allows edits
     */
    public IssueStorage(Database database, InstantSource clock, Catalogue catalogue, PermissionManager permissions,
            IssueTypeSchemeManager typeSchemes, WorkflowSchemeManager workflowSchemes, EventPublisher publisher, ChangeLog history,
            ToLongFunction<Project> issueNumbers, Predicate<Long> editableEntry) {
        IssueRows rows = new IssueRows(database);
        IssueSurroundings surroundings = new IssueSurroundings(catalogue, rows, editableEntry, clock);
        this.fields = new IssueFields(catalogue, permissions, typeSchemes, workflowSchemes, rows);
        this.store = new IssueStore(rows, surroundings, fields, history, issueNumbers, clock);
        this.events = new IssueEvents(database, publisher, id -> store.find(id).orElseThrow());
        this.manager = new IssueDirectory(database, store, events, permissions);
    }

    public IssueFields fields() {
        return fields;
    }

    public IssueStore store() {
        return store;
    }

    public IssueEvents events() {
        return events;
    }

    public IssueManager manager() {
        return manager;
    }
}

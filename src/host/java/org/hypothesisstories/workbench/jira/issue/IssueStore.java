package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.hypothesisstories.workbench.jira.history.ChangeLog;

/** Reads and writes issues whole: row, labels, custom fields and history. Writes belong into a transaction of the caller. */
public final class IssueStore {
    private final IssueRows rows;
    private final IssueSurroundings surroundings;
    private final IssueFields fields;
    private final ChangeLog history;
    private final ToLongFunction<Project> numbers;
    private final InstantSource clock;

    IssueStore(IssueRows rows, IssueSurroundings surroundings, IssueFields fields, ChangeLog history, ToLongFunction<Project> numbers,
            InstantSource clock) {
        this.rows = rows;
        this.surroundings = surroundings;
        this.fields = fields;
        this.history = history;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** An issue that is not stored yet. */
    public MutableIssue blank(Long projectId, String issueTypeId) {
        IssueRow row = IssueRow.empty();
        row.put(IssueColumn.PROJECT, projectId);
        row.put(IssueColumn.TYPE, issueTypeId);
        return new StoredIssue(surroundings, row);
    }

    /** The issue with this id, fresh from the database. */
    public Optional<MutableIssue> find(long id) {
        return rows.withId(id).map(this::issue);
    }

    /** The issue with this key, whatever the case of its letters. */
    public Optional<MutableIssue> find(String key) {
        int hyphen = key.lastIndexOf('-');
        String number = key.substring(hyphen + 1);
        if (hyphen < 1 || !number.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return rows.withKey(key.substring(0, hyphen).toUpperCase(Locale.ROOT), Long.parseLong(number)).map(this::issue);
    }

    /** The issues in the order of the ids; those that are gone are left out. */
    public List<Issue> findAll(Collection<Long> ids) {
        return rows.withIds(ids).stream().<Issue>map(this::issue).toList();
    }

    /** Keeps other transactions from changing the issue until the caller's own has ended. */
    public void lock(long id) {
        rows.lock(id);
    }

    private MutableIssue issue(IssueRow row) {
        return new StoredIssue(surroundings, row);
    }

    /** Gives a new issue its number and stores it. */
    public void insert(MutableIssue issue, ApplicationUser creator, long workflowEntryId) {
        StoredIssue stored = own(issue);
        IssueRow row = stored.row();
        Timestamp now = now();
        row.put(IssueColumn.NUMBER, numbers.applyAsLong(issue.getProjectObject()));
        row.put(IssueColumn.CREATOR, creator == null ? null : creator.getKey());
        row.put(IssueColumn.CREATED, now);
        row.put(IssueColumn.UPDATED, now);
        row.put(IssueColumn.WORKFLOW_ENTRY, workflowEntryId);
        rows.insert(row);
        fields.of(issue).forEach(field -> field.storeNew(issue));
        forgetModifications(stored);
    }

    /** Stores what was modified on the issue and records it; nothing happens when every value is as it was. */
    public Optional<ChangeHistory> storeChanges(MutableIssue issue, ApplicationUser author) {
        StoredIssue stored = own(issue);
        List<ChangeItemBean> items = storeModified(stored);
        forgetModifications(stored);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        touch(issue);
        return Optional.of(history.write(issue.getId(), author, issue.getUpdated(), items));
    }

    private List<ChangeItemBean> storeModified(StoredIssue issue) {
        List<ChangeItemBean> items = new ArrayList<>();
        for (Map.Entry<String, ModifiedValue> change : new LinkedHashMap<>(issue.getModifiedFields()).entrySet()) {
            fields.find(change.getKey()).orElseThrow(() -> new UnsupportedOperationException("MutableIssue: change of " + change.getKey()))
                    .storeChange(issue, change.getValue()).ifPresent(items::add);
        }
        return items;
    }

    /** Stores an issue whose project was set to another one: under a number of that project, and with all else that was modified. */
    public ChangeHistory relocate(MutableIssue issue, ApplicationUser author) {
        StoredIssue stored = own(issue);
        Project left = (Project) stored.getModifiedFields().remove("project").getOldValue();
        Project target = issue.getProjectObject();
        String leftKey = left.getKey() + "-" + issue.getNumber();
        stored.row().put(IssueColumn.NUMBER, numbers.applyAsLong(target));
        List<ChangeItemBean> items = new ArrayList<>();
        items.add(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "project", left.getId().toString(), left.getName(),
                target.getId().toString(), target.getName()));
        items.add(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "Key", null, leftKey, null, issue.getKey()));
        items.addAll(storeModified(stored));
        forgetModifications(stored);
        touch(issue);
        return history.write(issue.getId(), author, issue.getUpdated(), items);
    }

    /** Deletes an issue with everything about it. */
    public void delete(Issue issue) {
        rows.delete(issue.getId(), issue.getWorkflowId());
    }

    /** Notes that something about the issue has changed now. */
    public void touch(MutableIssue issue) {
        IssueRow row = own(issue).row();
        row.put(IssueColumn.UPDATED, now());
        rows.update(row);
    }

    private static void forgetModifications(StoredIssue stored) {
        stored.resetModifiedFields();
        stored.forgetCustomValues();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static StoredIssue own(MutableIssue issue) {
        if (issue instanceof StoredIssue stored) {
            return stored;
        }
        throw new IllegalArgumentException("Not an issue of this workbench: " + issue);
    }
}

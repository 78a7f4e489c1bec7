package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.review.Change;
import org.hypothesisstories.domain.review.HistoryEntry;
import org.hypothesisstories.domain.review.WorkHistory;

/** Jira's change history, as far as it tells who worked on an issue. */
public class JiraWorkHistory {
    private static final String STATUS = "status";
    private static final String ASSIGNEE = "assignee";

    private final ChangeHistoryManager histories;

    public JiraWorkHistory(ChangeHistoryManager histories) {
        this.histories = histories;
    }

    /** The history of an issue as it is stored, without what the screen of a transition holds. */
    public WorkHistory of(Issue issue) {
        List<HistoryEntry> entries = histories.getChangeHistories(issue).stream()
                .sorted(Comparator.comparing(ChangeHistory::getTimePerformed).thenComparing(ChangeHistory::getId))
                .map(JiraWorkHistory::entry)
                .toList();
        return new WorkHistory(entries, issue.getStatusId(), Optional.ofNullable(issue.getAssigneeId()));
    }

    private static HistoryEntry entry(ChangeHistory group) {
        Optional<String> by = Optional.ofNullable(group.getAuthorObject()).map(ApplicationUser::getKey);
        return new HistoryEntry(by, change(group, STATUS), change(group, ASSIGNEE));
    }

    private static Optional<Change> change(ChangeHistory group, String field) {
        return group.getChangeItemBeans().stream()
                .filter(item -> ChangeItemBean.STATIC_FIELD.equals(item.getFieldType()) && field.equalsIgnoreCase(item.getField()))
                .findFirst()
                .map(item -> new Change(known(item.getFrom()), known(item.getTo())));
    }

    private static Optional<String> known(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}

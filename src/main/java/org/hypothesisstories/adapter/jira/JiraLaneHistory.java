package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lineup.LaneHistory;
import org.hypothesisstories.domain.lineup.LaneMove;

/** Jira's change history, as far as it tells the way of an issue through the lanes. */
public class JiraLaneHistory {
    private static final String STATUS = "status";

    private final ChangeHistoryManager histories;
    private final ResearchStatuses statuses;
    private final JiraServiceUsers serviceUsers;

    public JiraLaneHistory(ChangeHistoryManager histories, ResearchStatuses statuses, JiraServiceUsers serviceUsers) {
        this.histories = histories;
        this.statuses = statuses;
        this.serviceUsers = serviceUsers;
    }

    LaneHistory of(Issue issue) {
        Map<String, Lane> lanes = statuses.lanes();
        Optional<String> serviceUser = serviceUsers.chosen();
        List<Entry> entries = histories.getChangeHistories(issue).stream()
                .sorted(Comparator.comparing(ChangeHistory::getTimePerformed).thenComparing(ChangeHistory::getId))
                .flatMap(JiraLaneHistory::entry)
                .toList();
        String first = entries.isEmpty() ? issue.getStatusId() : entries.get(0).item.getFrom();
        return new LaneHistory(Optional.ofNullable(first).map(lanes::get), issue.getCreated().toInstant(),
                entries.stream().map(entry -> entry.move(lanes, serviceUser)).toList());
    }

    private static Stream<Entry> entry(ChangeHistory group) {
        return group.getChangeItemBeans().stream()
                .filter(item -> ChangeItemBean.STATIC_FIELD.equals(item.getFieldType()) && STATUS.equalsIgnoreCase(item.getField()))
                .map(item -> new Entry(group, item));
    }

    private record Entry(ChangeHistory group, ChangeItemBean item) {
        /** Who is not known any more is taken for a person, who may be asked. */
        private LaneMove move(Map<String, Lane> lanes, Optional<String> serviceUser) {
            Optional<String> author = Optional.ofNullable(group.getAuthorObject()).map(ApplicationUser::getKey);
            boolean automatic = author.isPresent() && author.equals(serviceUser);
            return new LaneMove(Optional.ofNullable(item.getTo()).map(lanes::get), group.getTimePerformed().toInstant(), automatic);
        }
    }
}

package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Map;

/** The history of an issue in JSON, oldest first. */
public final class ChangelogJson {
    private final ChangeHistoryManager histories;
    private final PeopleJson people;

    public ChangelogJson(ChangeHistoryManager histories, PeopleJson people) {
        this.histories = histories;
        this.people = people;
    }

    Map<String, Object> of(Issue issue) {
        List<Map<String, Object>> all = histories.getChangeHistories(issue).stream().map(this::history).toList();
        return new JsonObject()
                .with("startAt", 0)
                .with("maxResults", all.size())
                .with("total", all.size())
                .with("histories", all);
    }

    private Map<String, Object> history(ChangeHistory history) {
        return new JsonObject()
                .with("id", String.valueOf(history.getId()))
                .with("author", people.user(history.getAuthorObject()))
                .with("created", JsonDates.instant(history.getTimePerformed()))
                .with("items", history.getChangeItemBeans().stream().map(ChangelogJson::item).toList());
    }

    private static Map<String, Object> item(ChangeItemBean item) {
        return new JsonObject()
                .with("field", item.getField())
                .with("fieldtype", item.getFieldType())
                .with("from", item.getFrom())
                .with("fromString", item.getFromString())
                .with("to", item.getTo())
                .with("toString", item.getToString());
    }
}

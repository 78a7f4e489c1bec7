package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Date;
import java.util.List;

public interface ChangeHistoryManager {
    List<ChangeHistory> getChangeHistories(Issue issue);
    List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date date);
    List<ChangeItemBean> getChangeItemsForField(Issue issue, String text);
}

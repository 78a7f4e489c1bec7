package org.hypothesisstories.workbench.jira.history;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/** What one user changed on an issue at one time. */
final class RecordedChange extends ChangeHistory {
    private final Long id;
    private final ApplicationUser author;
    private final Timestamp time;
    private final List<ChangeItemBean> items;

    RecordedChange(Long id, ApplicationUser author, Timestamp time, List<ChangeItemBean> items) {
        this.id = id;
        this.author = author;
        this.time = time;
        this.items = items;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public ApplicationUser getAuthorObject() {
        return author;
    }

    @Override
    public Timestamp getTimePerformed() {
        return time;
    }

    @Override
    public List<ChangeItemBean> getChangeItemBeans() {
        return items;
    }
}

package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

public class ChangeHistory implements WithId {
    public Long getId() {
        throw new UnsupportedOperationException("ChangeHistory");
    }

    public ApplicationUser getAuthorObject() {
        throw new UnsupportedOperationException("ChangeHistory");
    }

    public Timestamp getTimePerformed() {
        throw new UnsupportedOperationException("ChangeHistory");
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        throw new UnsupportedOperationException("ChangeHistory");
    }
}

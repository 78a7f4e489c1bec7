package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.issuetype.IssueType;

/** An issue type of this installation. */
final class StoredIssueType extends Constant implements IssueType {
    private final boolean subTask;
    private final Long avatarId;

    StoredIssueType(Facts facts, boolean subTask, Long avatarId) {
        super(facts);
        this.subTask = subTask;
        this.avatarId = avatarId;
    }

    @Override
    public boolean isSubTask() {
        return subTask;
    }

    @Override
    public Avatar getAvatar() {
        return avatarId == null ? null : () -> avatarId;
    }
}

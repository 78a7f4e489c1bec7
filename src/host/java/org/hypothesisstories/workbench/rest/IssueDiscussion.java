package org.hypothesisstories.workbench.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import org.hypothesisstories.workbench.jira.attachment.IssueAttachments;
import org.hypothesisstories.workbench.rest.json.AttachmentJson;
import org.hypothesisstories.workbench.rest.json.CommentJson;
import org.hypothesisstories.workbench.rest.json.PeopleJson;
import org.hypothesisstories.workbench.rest.json.SystemFields;

/** The comments and watchers of an issue, as the calling user may see them. */
final class IssueDiscussion implements SystemFields.Discussion {
    private final JiraAuthenticationContext caller;
    private final CommentManager comments;
    private final WatcherManager watchers;
    private final CommentJson commentJson;
    private final PeopleJson peopleJson;
    private final IssueAttachments attachments;
    private final AttachmentJson attachmentJson;

    IssueDiscussion(JiraAuthenticationContext caller, CommentManager comments, WatcherManager watchers,
            IssueAttachments attachments, CommentJson commentJson, PeopleJson peopleJson, AttachmentJson attachmentJson) {
        this.caller = caller;
        this.comments = comments;
        this.watchers = watchers;
        this.commentJson = commentJson;
        this.peopleJson = peopleJson;
        this.attachments = attachments;
        this.attachmentJson = attachmentJson;
    }

    @Override
    public Object comments(Issue issue) {
        List<Comment> all = comments.getCommentsForUser(issue, caller.getLoggedInUser());
        return commentJson.page(issue, all, 0, all.size());
    }

    @Override
    public Object attachments(Issue issue) {
        return attachments.of(issue).stream().map(attachmentJson::attachment).toList();
    }

    @Override
    public Object watches(Issue issue) {
        return peopleJson.watches(issue.getKey(), watchers.isWatching(caller.getLoggedInUser(), issue),
                watchers.getWatchers(issue, caller.getLocale()).size());
    }
}

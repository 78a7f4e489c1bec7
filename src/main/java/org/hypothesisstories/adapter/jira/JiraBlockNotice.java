package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.port.BlockNotice;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Comments of whoever raises or lowers the flag, so that the issue tells what blocked it, and Jira mails it. */
public class JiraBlockNotice implements BlockNotice {
    private final IssueManager issues;
    private final CommentManager comments;
    private final UserManager users;
    private final ReaderWords reader;

    public JiraBlockNotice(IssueManager issues, CommentManager comments, UserManager users, ReaderWords reader) {
        this.issues = issues;
        this.comments = comments;
        this.users = users;
        this.reader = reader;
    }

    @Override
    public void post(IssueRef ref, Actor actor, Optional<String> reason) {
        Issue issue = issues.getIssueObject(ref.id());
        ApplicationUser author = actor.userKey().map(users::getUserByKey).orElse(null);
        String body = reason.map(text -> reader.now().say("hypothesis.block.comment.raised", text))
                .orElseGet(() -> reader.now().say("hypothesis.block.comment.lowered"));
        comments.create(issue, author, body, true);
    }
}

package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Optional;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.port.ExpiryNotice;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/**
 * The comment of the service user, in that user's language. Jira mails it to whom the project's notifications name.
 *
 * <p>It ends in an anchor with the id of the time box, by which it is found again. Jira's wiki renderer shows no anchors; only where a
 * project renders comments as plain text does it stand there to be read.
 */
public class JiraExpiryNotice implements ExpiryNotice {
    private final IssueManager issues;
    private final CommentManager comments;
    private final JiraServiceUsers serviceUsers;
    private final I18nHelper.BeanFactory languages;

    public JiraExpiryNotice(
            IssueManager issues, CommentManager comments, JiraServiceUsers serviceUsers, I18nHelper.BeanFactory languages) {
        this.issues = issues;
        this.comments = comments;
        this.serviceUsers = serviceUsers;
        this.languages = languages;
    }

    @Override
    public boolean isPosted(IssueRef ref, TimeBoxId box) {
        return issue(ref)
                .filter(issue -> comments.getComments(issue).stream().anyMatch(comment -> comment.getBody().contains(mark(box))))
                .isPresent();
    }

    @Override
    public void post(IssueRef ref, TimeBox expired) {
        ApplicationUser author = serviceUsers.active().orElse(null);
        Words words = new Words(languages.getInstance(author));
        String budget = BudgetWords.of(expired.budget(), words);
        String body = words.say("hypothesis.expiry.comment", budget) + mark(expired.id());
        issue(ref).ifPresent(issue -> comments.create(issue, author, body, true));
    }

    private Optional<Issue> issue(IssueRef ref) {
        return Optional.ofNullable(issues.getIssueObject(ref.id()));
    }

    private static String mark(TimeBoxId box) {
        return "{anchor:hypothesis-time-box-" + box + "}";
    }
}

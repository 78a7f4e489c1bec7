package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Optional;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.port.TimeBoxNotice;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.TimeBox;

/**
 * Comments of the service user, in that user's language. Jira mails them to whom the project's notifications name, and to the assignee
 * where the comment mentions that person.
 *
 * <p>Each ends in an anchor that names the time box and what it is about, by which it is found again. Jira's wiki renderer shows no
 * anchors; only where a project renders comments as plain text does it stand there to be read.
 */
public class JiraTimeBoxNotice implements TimeBoxNotice {
    private static final String MARK = "{anchor:hypothesis-time-box-";

    private final IssueManager issues;
    private final CommentManager comments;
    private final JiraServiceUsers serviceUsers;
    private final I18nHelper.BeanFactory languages;

    public JiraTimeBoxNotice(
            IssueManager issues, CommentManager comments, JiraServiceUsers serviceUsers, I18nHelper.BeanFactory languages) {
        this.issues = issues;
        this.comments = comments;
        this.serviceUsers = serviceUsers;
        this.languages = languages;
    }

    @Override
    public boolean isPosted(IssueRef ref, EffectId notice) {
        return issue(ref)
                .filter(issue -> comments.getComments(issue).stream().anyMatch(comment -> comment.getBody().contains(mark(notice))))
                .isPresent();
    }

    @Override
    public void post(IssueRef ref, EffectId notice, TimeBox box) {
        ApplicationUser author = serviceUsers.active().orElse(null);
        Words words = new Words(languages.getInstance(author));
        issue(ref).ifPresent(issue -> {
            String body = switch (notice.effect()) {
                case WARNING_COMMENT -> words.say("hypothesis.warning.comment", mention(issue), budget(box, words));
                case SILENCE -> words.say("hypothesis.silence.comment", mention(issue), notice.occasion());
                case COMMENT -> words.say("hypothesis.expiry.comment", budget(box, words));
                case EVENT, TRANSITION, GRACE_TRANSITION, WARNING -> throw new IllegalArgumentException("no notice: " + notice);
            };
            comments.create(issue, author, body.strip() + mark(notice), true);
        });
    }

    /** Whether a comment is one of these. */
    static boolean isNotice(String body) {
        return body.contains(MARK);
    }

    private Optional<Issue> issue(IssueRef ref) {
        return Optional.ofNullable(issues.getIssueObject(ref.id()));
    }

    private static String budget(TimeBox box, Words words) {
        return BudgetWords.of(box.budget(), words);
    }

    /** Empty when nobody is assigned. */
    private static String mention(Issue issue) {
        return issue.getAssignee() == null ? "" : "[~" + issue.getAssignee().getName() + "]";
    }

    private static String mark(EffectId notice) {
        String extension = notice.extensions() == 0 ? "" : "+" + notice.extensions();
        String occasion = notice.occasion().isEmpty() ? "" : "-" + notice.occasion().replaceAll("[^0-9A-Za-z]+", "-");
        return MARK + notice.box() + extension + occasion + "}";
    }
}

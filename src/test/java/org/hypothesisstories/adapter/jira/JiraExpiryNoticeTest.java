package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.MonthsBudget;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class JiraExpiryNoticeTest {
    private static final IssueRef RES_1 = new IssueRef(10001, "RES-1");
    private static final TimeBoxId BOX = new TimeBoxId(10001, 1);

    private final IssueManager issues = mock(IssueManager.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final JiraServiceUsers serviceUsers = mock(JiraServiceUsers.class);
    private final I18nHelper.BeanFactory languages = mock(I18nHelper.BeanFactory.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final JiraExpiryNotice notice = new JiraExpiryNotice(issues, comments, serviceUsers, languages);

    @Test
    void findsItsCommentAgainByAnAnchorThatReadersDoNotSee() {
        ApplicationUser robot = mock(ApplicationUser.class);
        when(issues.getIssueObject(10001L)).thenReturn(issue);
        when(serviceUsers.active()).thenReturn(Optional.of(robot));
        when(languages.getInstance(robot)).thenReturn(PluginTexts.in(Locale.ENGLISH));
        assertFalse(notice.isPosted(RES_1, BOX));

        notice.post(RES_1, box());

        ArgumentCaptor<String> body = ArgumentCaptor.forClass(String.class);
        verify(comments).create(any(Issue.class), eq(robot), body.capture(), eq(true));
        assertEquals("The time box of 3 months is used up. Stop here and decide: record what was found and the verdict, then conclude or "
                + "ask for review.{anchor:hypothesis-time-box-10001-1}", body.getValue());
        Comment posted = mock(Comment.class);
        when(posted.getBody()).thenReturn(body.getValue());
        when(comments.getComments(issue)).thenReturn(List.of(posted));
        assertTrue(notice.isPosted(RES_1, BOX));
        assertFalse(notice.isPosted(RES_1, BOX.next()), "the notice of another box is another one");
        assertFalse(notice.isPosted(RES_1, new TimeBoxId(10001, 11)));
    }

    private static TimeBox box() {
        return TimeBox.agree(BOX, new MonthsBudget(3), new Occasion(Instant.EPOCH, Actor.AUTOMATIC, Reason.of(Cause.FIELD))).box();
    }
}

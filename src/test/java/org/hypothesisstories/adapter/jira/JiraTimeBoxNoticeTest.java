package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
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
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.MonthsBudget;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class JiraTimeBoxNoticeTest {
    private static final IssueRef RES_1 = new IssueRef(10001, "RES-1");
    private static final TimeBoxId BOX = new TimeBoxId(10001, 1);

    private final IssueManager issues = mock(IssueManager.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final JiraServiceUsers serviceUsers = mock(JiraServiceUsers.class);
    private final I18nHelper.BeanFactory languages = mock(I18nHelper.BeanFactory.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final JiraTimeBoxNotice notice = new JiraTimeBoxNotice(issues, comments, serviceUsers, languages);

    @Test
    void findsItsCommentAgainByAnAnchorThatReadersDoNotSee() {
        ApplicationUser robot = mock(ApplicationUser.class);
        when(issues.getIssueObject(10001L)).thenReturn(issue);
        when(serviceUsers.active()).thenReturn(Optional.of(robot));
        when(languages.getInstance(robot)).thenReturn(PluginTexts.in(Locale.ENGLISH));
        assertFalse(notice.isPosted(RES_1, expiry(BOX)));

        notice.post(RES_1, expiry(BOX), box());

        ArgumentCaptor<String> body = ArgumentCaptor.forClass(String.class);
        verify(comments).create(any(Issue.class), eq(robot), body.capture(), eq(true));
        assertEquals("The time box of 3 months is used up. Stop here and decide: record what was found and the verdict, then conclude or "
                + "ask for review.{anchor:hypothesis-time-box-10001-1}", body.getValue());
        Comment posted = mock(Comment.class);
        when(posted.getBody()).thenReturn(body.getValue());
        when(comments.getComments(issue)).thenReturn(List.of(posted));
        assertTrue(notice.isPosted(RES_1, expiry(BOX)));
        assertFalse(notice.isPosted(RES_1, expiry(BOX.next())), "the notice of another box is another one");
        assertFalse(notice.isPosted(RES_1, expiry(new TimeBoxId(10001, 11))));
    }

    @Test
    void mentionsTheAssigneeInAWarningAndInAQuestion() {
        ApplicationUser dana = mock(ApplicationUser.class);
        when(dana.getName()).thenReturn("dana");
        when(issues.getIssueObject(10001L)).thenReturn(issue);
        when(languages.getInstance((ApplicationUser) null)).thenReturn(PluginTexts.in(Locale.ENGLISH));
        notice.post(RES_1, new EffectId(BOX, 1, ExpiryEffect.WARNING_COMMENT, "80%"), box());
        when(issue.getAssignee()).thenReturn(dana);
        notice.post(RES_1, new EffectId(BOX, 0, ExpiryEffect.SILENCE, "2025-03-03"), box());

        ArgumentCaptor<String> bodies = ArgumentCaptor.forClass(String.class);
        verify(comments, times(2)).create(any(Issue.class), isNull(ApplicationUser.class), bodies.capture(), eq(true));
        assertEquals("The time box of 3 months will soon be used up. Think of the decision: what is still needed for it?"
                + "{anchor:hypothesis-time-box-10001-1+1-80-}", bodies.getAllValues().get(0));
        assertTrue(bodies.getAllValues().get(1).startsWith("[~dana] Nobody has written anything here since 2025-03-03"));
        assertTrue(bodies.getAllValues().get(1).endsWith("{anchor:hypothesis-time-box-10001-1-2025-03-03}"));
    }

    @Test
    void hearsOnlyWhatPeopleWrite() {
        when(issues.getIssueObject(10001L)).thenReturn(issue);
        List<Comment> all = List.of(
                comment("Here is a result", "2025-03-03T10:00:00Z"), comment("One more", "2025-03-04T10:00:00Z"),
                comment("Nobody has written{anchor:hypothesis-time-box-10001-1-2025-03-03}", "2025-03-07T10:00:00Z"));
        when(comments.getComments(issue)).thenReturn(all);
        JiraSignsOfLife signs = new JiraSignsOfLife(issues, comments);
        assertEquals(Optional.of(Instant.parse("2025-03-04T10:00:00Z")), signs.lastComment(10001));
        assertEquals(Optional.empty(), signs.lastComment(4711));
    }

    private static Comment comment(String body, String created) {
        Comment comment = mock(Comment.class);
        when(comment.getBody()).thenReturn(body);
        when(comment.getCreated()).thenReturn(Date.from(Instant.parse(created)));
        return comment;
    }

    private static EffectId expiry(TimeBoxId box) {
        return new EffectId(box, 0, ExpiryEffect.COMMENT, "");
    }

    private static TimeBox box() {
        return TimeBox.agree(BOX, new MonthsBudget(3), new Occasion(Instant.EPOCH, Actor.AUTOMATIC, Reason.of(Cause.FIELD))).box();
    }
}

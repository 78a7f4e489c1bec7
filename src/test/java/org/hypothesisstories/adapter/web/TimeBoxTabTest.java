package org.hypothesisstories.adapter.web;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.application.ReadTimeBoxHistory;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeBoxTabTest {
    private static final String EVIL = "<script>alert('&\"')</script>";

    private final TimeBoxWorld world = new TimeBoxWorld();
    private final ResearchFields fields = mock(ResearchFields.class);
    private final UserManager users = mock(UserManager.class);
    private final Issue issue = mock(Issue.class);
    private final TimeBoxTab tab = new TimeBoxTab(
            new ReadTimeBoxHistory(world.boxes, world.calendars), fields, users, PluginTexts.reader(), dates());

    @BeforeEach
    void nameAna() {
        ApplicationUser ana = mock(ApplicationUser.class);
        when(ana.getDisplayName()).thenReturn("Ana " + EVIL);
        when(users.getUserByKey("ana")).thenReturn(ana);
        when(issue.getId()).thenReturn(ISSUE);
    }

    @Test
    void tellsEveryStepInWordsAndEscapesThem() {
        world.started("1d");
        world.clock.advance(Duration.ofHours(2));
        world.stop.stop(ISSUE, ANA, new Reason(Cause.BY_HAND, EVIL));
        List<IssueAction> steps = actions();
        assertEquals(3, steps.size());
        assertEquals(Date.from(Instant.parse("2025-03-03T11:00:00Z")), steps.get(2).getTimePerformed());
        String stopped = steps.get(2).getHtml();
        assertEquals("<div class=\"issue-data-block hsj-step\"><p class=\"hsj-step-head\">Ana &lt;script&gt;alert(&#39;&amp;&quot;&#39;)"
                + "&lt;/script&gt; \u00b7 today \u00b7 Time box 1, 1 day</p><p class=\"hsj-step-what\">Closed: &lt;script&gt;alert(&#39;"
                + "&amp;&quot;&#39;)&lt;/script&gt;</p><p class=\"hsj-step-facts\">Used until then: 2 hours \u00b7 6 hours given back</p></div>",
                stopped);
        assertTrue(steps.get(1).getHtml().contains("Started: "), steps.get(1)::getHtml);
        assertTrue(steps.get(1).getHtml().contains("Ends on today"), steps.get(1)::getHtml);
        steps.forEach(step -> assertFalse(step.getHtml().contains("<script>")));
        assertTrue(steps.get(0).isDisplayActionAllTab());
    }

    @Test
    void saysThatThereIsNone() {
        assertEquals("<p class=\"hsj-none\">No time box is agreed yet.</p>", actions().get(0).getHtml());
    }

    @Test
    void isThereForHypothesesOnly() {
        assertFalse(tab.showPanel(new ShowPanelRequest(issue, null)));
        when(fields.carries(issue, Keys.TIME_BOX_FIELD_SETTING)).thenReturn(true);
        assertTrue(tab.showPanel(new ShowPanelRequest(issue, null)));
    }

    private List<IssueAction> actions() {
        return tab.getActions(new GetActionsRequest(issue, null, false, false, null));
    }

    private static DateWords dates() {
        DateTimeFormatterFactory factory = mock(DateTimeFormatterFactory.class);
        DateTimeFormatter formatter = mock(DateTimeFormatter.class, RETURNS_SELF);
        when(factory.formatter()).thenReturn(formatter);
        when(formatter.format(any())).thenReturn("today");
        return new DateWords(factory);
    }
}

package org.hypothesisstories.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Answers.RETURNS_SELF;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.TreeSet;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.application.lineup.ReadLineUp;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lineup.Misfit;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.FakeLineUpIssues;
import org.hypothesisstories.testing.FakeProjectDirectory;
import org.hypothesisstories.testing.FakeProjects;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LineUpPageTest {
    private static final String EVIL = "<script>alert(1)</script>";
    private static final Instant MONDAY = Instant.parse("2025-03-03T09:00:00Z");

    private final FakeProjects access = new FakeProjects();
    private final FakeProjectDirectory projects = new FakeProjectDirectory();
    private final FakeLineUpIssues issues = new FakeLineUpIssues();
    private final TemplateRendering templates = new TemplateRendering();
    private String projectKey = "RES";

    @AfterEach
    void callsOnlyAllowedMethods() {
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
    }

    @Test
    void saysOfEachIssueWhyAndWhatToDoAndEscapesIt() {
        for (Misfit kind : Misfit.values()) {
            issues.add(kind, 1, EVIL, MONDAY, Lane.TO_DO, Lane.DONE);
        }
        issues.add(Misfit.BOX_NEVER_STARTED, 2, "Waiting", MONDAY, Lane.TO_DO);
        issues.complete = false;
        String page = page();
        assertFalse(page.contains(EVIL), page);
        assertFalse(page.contains("$"), page);
        assertTrue(page.contains("What does not fit in &lt;script&gt;"), page);
        assertTrue(page.contains("<a href=\"#hsj-stuck-in-review\">Stuck in review (1)</a>"), page);
        assertTrue(page.contains("It has been in Done since 2025-03-03T09:00:00Z, for more than 3 days of working time."), page);
        assertTrue(page.contains("It came to Done without going through Test Hypothesis."), page);
        assertTrue(page.contains("It is in Done, and no time box was ever started."), page);
        assertTrue(page.contains("Its time box was agreed and not started for more than 5 days of working time."), page);
        assertTrue(page.contains("Ask for the review today, or give it to another reviewer."), page);
        assertTrue(page.contains("Not every issue was looked at"), page);
        assertTrue(page.contains("?jql=project+%3D+%22RES%22+AND+issue+in+doesNotFit%28%22lanes-skipped%22%29\""), page);
    }

    @Test
    void saysThatAllIsWell() {
        String page = page();
        assertTrue(page.contains("Everything fits."), page);
        assertFalse(page.contains("<section"), page);
    }

    @Test
    void isRefusedForAProjectThatIsNotThere() {
        projectKey = EVIL;
        LineUpAction action = action();
        assertEquals("error", action.doDefault());
        String page = templates.render("templates/refused.vm", Map.of("refusal", action.getRefusal()));
        assertTrue(page.contains("There is no project &lt;script&gt;"), page);
    }

    private String page() {
        access.add("RES", 10000);
        projects.add(10000, "RES", EVIL);
        LineUpAction action = action();
        assertEquals("input", action.doDefault());
        return templates.render("templates/lineup/page.vm", Map.of("view", action.getView()));
    }

    private LineUpAction action() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter("projectKey")).thenReturn(projectKey);
        ReadLineUp read = new ReadLineUp(access, projects, issues, issueId -> WorkCalendar.standard(ZoneOffset.UTC),
                MutableClock.at("2025-03-10T09:00:00Z"));
        return new LineUpAction(read, PluginTexts.reader(), dates(), mock(PageBuilderService.class, RETURNS_DEEP_STUBS)) {
            @Override
            public ApplicationUser getLoggedInUser() {
                return null;
            }

            @Override
            public HttpServletRequest getHttpRequest() {
                return request;
            }
        };
    }

    private static DateWords dates() {
        DateTimeFormatter formatter = mock(DateTimeFormatter.class, RETURNS_SELF);
        when(formatter.format(any())).thenAnswer(call -> call.getArgument(0, Date.class).toInstant().toString());
        DateTimeFormatterFactory factory = mock(DateTimeFormatterFactory.class);
        when(factory.formatter()).thenReturn(formatter);
        return new DateWords(factory);
    }
}

package org.hypothesisstories.adapter.web;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.port.TransitionPreview;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.ManyBoxes;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ProjectBoxesPageTest {
    private static final String EVIL = "<script>alert(1)</script>";

    private final ManyBoxes many = new ManyBoxes();
    private final Map<String, String> parameters = new HashMap<>(Map.of("projectKey", "RES"));
    private final TemplateRendering templates = new TemplateRendering();

    @AfterEach
    void callsOnlyAllowedMethods() {
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
    }

    @Test
    void tellsEachBoxInWordsAndEscapesThem() {
        many.world.projects.add(10000, "RES", EVIL);
        many.world.transition.answer(new AutomaticTransition.Refused(EVIL));
        many.running(1, "1d");
        many.seen.add(10001, "RES-1", EVIL, EVIL, EVIL);
        many.running(2, "3d");
        many.world.pause.pause(many.running(3, "1d").id().issueId(), ANA, BY_HAND);
        many.sweepAt("2025-03-03T17:00:00Z");
        String page = page();
        assertFalse(page.contains(EVIL), page);
        assertFalse(page.contains("$"), page);
        assertTrue(page.contains("href=\"../browse/RES-1?page=org.hypothesisstories.jira:time-box-tab\""), page);
        assertTrue(page.contains("Used up: decide"), page);
        assertTrue(page.contains("Decide until"), page);
        assertTrue(page.contains("2 days of working time left"), page);
        assertTrue(page.contains("33 % of 3 days used"), page);
        assertTrue(page.contains("<span class=\"hsj-mark\">This week</span>"), page);
        assertTrue(page.contains("To be decided (1)"), page);
        assertTrue(page.contains("1 to 3 of 3"), page);
    }

    @Test
    void leadsFromPartToPart() {
        for (int number = 1; number <= 120; number++) {
            many.running(number, "1w");
        }
        parameters.put("show", "running");
        parameters.put("start", "50");
        String page = page();
        assertTrue(page.contains("show=running&amp;start=0\""), page);
        assertTrue(page.contains("show=running&amp;start=100\""), page);
        assertTrue(page.contains("show=running\" aria-current=\"page\""), page);
    }

    @Test
    void tellsWhatWillHappenByItself() {
        many.seen.add(many.running(1, "1d").id().issueId(), "RES-1", EVIL, "Test", "Dana");
        many.preview = (issue, mark) -> new TransitionPreview.Possible("T" + EVIL, List.of(
                new TransitionPreview.Function("org.example.SendChatMessageFunction", ""),
                new TransitionPreview.Function("x", "org.hypothesisstories.jiracomment-function")), false);
        String page = page();
        assertTrue(page.contains("time boxes that end: 1; that are closed: 0"), page);
        assertTrue(page.contains("with: Send Chat Message, Write a comment."), page);
        assertTrue(page.contains("until=tonight#hsj-rehearsal\" aria-current=\"true\""), page);
        assertFalse(page.contains(EVIL), page);
        many.preview = (issue, mark) -> new TransitionPreview.Refused("T", EVIL);
        parameters.put("until", "week");
        page = page();
        assertTrue(page.contains("Jira would refuse the transition of the workflow: &lt;script&gt;"), page);
        parameters.put("until", "soon" + EVIL);
        page = page();
        assertTrue(page.contains("soon&lt;script&gt;alert(1)&lt;/script&gt;&quot; is no time until which"), page);
        assertTrue(page.contains("value=\"soon&lt;script&gt;"), page);
        assertFalse(page.contains(EVIL), page);
    }

    @Test
    void takesAnUnreadableWishForNone() {
        parameters.put("show", EVIL);
        parameters.put("start", EVIL);
        String page = page();
        assertTrue(page.contains("There is no such time box at present."), page);
        assertTrue(page.contains("show=all\" aria-current=\"page\""), page);
        assertFalse(page.contains(EVIL), page);
    }

    @Test
    void isRefusedForAProjectThatIsNotThere() {
        parameters.put("projectKey", EVIL);
        ProjectBoxesAction action = action();
        assertEquals("error", action.doDefault());
        String page = templates.render("templates/refused.vm", Map.of("refusal", action.getRefusal()));
        assertTrue(page.contains("There is no project &lt;script&gt;"), page);
    }

    private String page() {
        ProjectBoxesAction action = action();
        assertEquals("input", action.doDefault());
        return templates.render("templates/boxes/page.vm", Map.of("view", action.getView()));
    }

    private ProjectBoxesAction action() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(any())).thenAnswer(call -> parameters.get(call.getArgument(0, String.class)));
        BoxesDesk desk = new BoxesDesk(many.read, many.rehearse, PluginTexts.reader(), dates());
        return new ProjectBoxesAction(desk, PluginTexts.reader(), mock(PageBuilderService.class, RETURNS_DEEP_STUBS)) {
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

package org.hypothesisstories.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.domain.queue.Readiness;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.QueueWorld;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueueActionTest {
    private static final String EVIL = "<script>alert(1)</script>";

    private final QueueWorld world = new QueueWorld();
    private final TemplateRendering templates = new TemplateRendering();
    private final PageBuilderService pageBuilder = mock(PageBuilderService.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final Map<String, String> parameters = new HashMap<>(Map.of("projectKey", "RES"));
    private final QueueDesk desk = new QueueDesk(world.read, world.rank, PluginTexts.reader());

    @BeforeEach
    void openTheProject() {
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(pageBuilder.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(mock(RequiredResources.class));
        lenient().when(request.getParameter(any())).thenAnswer(call -> parameters.get(call.getArgument(0, String.class)));
        world.ready(11, "RES-11");
        world.draft(12, EVIL);
        world.ready(13, "RES-13");
    }

    @Test
    void showsWhatWaitsAndEscapesIt() {
        QueueAction action = action("paula");
        assertEquals("input", action.doDefault());
        String page = page(action);
        assertFalse(page.contains(EVIL), page);
        assertTrue(page.contains("About &lt;script&gt;"), page);
        assertTrue(page.contains("Ready, not ranked (2)"), page);
        assertTrue(page.contains("Rank RES-11 first"), page);
    }

    @Test
    void ranksAndKeepsTheFocus() {
        press("last", "RES-11");
        String page = press("first", "RES-13");
        assertEquals(List.of("RES-13", "RES-11"), world.keys(Readiness.RANKED));
        assertTrue(page.contains("RES-13 is number 1 of 2 now."), page);
        page = press("down", "RES-13");
        assertEquals(List.of("RES-11", "RES-13"), world.keys(Readiness.RANKED));
        assertTrue(page.contains("value=\"up\" aria-label=\"Move RES-13 up\" autofocus"), page);
        page = press("up", "RES-13");
        assertTrue(page.contains("value=\"down\" aria-label=\"Move RES-13 down\" autofocus"), page);
        page = press("out", "RES-13");
        assertTrue(page.contains("RES-13 is not ranked any more."), page);
        assertEquals(List.of("RES-11"), world.keys(Readiness.RANKED));
    }

    @Test
    void saysWhyItIsNotDone() {
        parameters.putAll(Map.of("step", "first", "issueKey", "RES-11"));
        QueueAction action = action("ana");
        assertEquals("success", action.doExecute());
        String page = page(action);
        assertTrue(page.contains("Only those with the project role Product Owner rank hypotheses."), page);
        assertFalse(page.contains("<form"), page);
        parameters.put("projectKey", EVIL);
        QueueAction refused = action("ana");
        assertEquals("error", refused.doDefault());
        String words = templates.render("templates/refused.vm", Map.of("refusal", refused.getRefusal()));
        assertFalse(words.contains(EVIL), words);
    }

    private String press(String step, String issue) {
        parameters.putAll(Map.of("step", step, "issueKey", issue));
        QueueAction action = action("paula");
        assertEquals("success", action.doExecute());
        return page(action);
    }

    private String page(QueueAction action) {
        return templates.render("templates/queue/page.vm", Map.of("view", action.getView(), "atl_token", "token"));
    }

    private QueueAction action(String userKey) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(userKey);
        return new QueueAction(desk, PluginTexts.reader(), pageBuilder) {
            @Override
            public ApplicationUser getLoggedInUser() {
                return user;
            }

            @Override
            public HttpServletRequest getHttpRequest() {
                return request;
            }
        };
    }
}

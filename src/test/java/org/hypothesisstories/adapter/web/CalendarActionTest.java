package org.hypothesisstories.adapter.web;

import static org.hypothesisstories.testing.CalendarWorld.RES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.HolidayLines;
import org.hypothesisstories.testing.CalendarWorld;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CalendarActionTest {

    private static final String EVIL = "<script>alert(1)</script>";

    private final CalendarWorld world = new CalendarWorld();
    private final TemplateRendering templates = new TemplateRendering();
    private final PageBuilderService pageBuilder = mock(PageBuilderService.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final Map<String, String> parameters = new HashMap<>();
    private final CalendarDesk desk = new CalendarDesk(
            world.read, world.change, world.readHolidays, world.preview, PluginTexts.reader(), new DateWords(formatters()));

    @BeforeEach
    void openTheProject() {
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(pageBuilder.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(mock(RequiredResources.class));
        lenient().when(request.getParameter(any())).thenAnswer(call -> parameters.get(call.getArgument(0, String.class)));
        parameters.put("projectKey", "RES");
    }

    @Test
    void showsTheCalendarAsItStands() {
        CalendarAction action = action("paula");
        assertEquals("input", action.doDefault());
        String page = page(action);
        assertTrue(page.contains("Working calendar of Research"), page);
        assertTrue(page.contains("This project follows the default calendar."), page);
        assertTrue(page.contains("name=\"monday\" value=\"09:00-17:00\""), page);
        assertTrue(page.contains("3 days agreed and started now would end on 2026-03-05T08:00:00Z."), page);
        assertTrue(page.contains("action=\"HypothesisCalendar.jspa\""), page);
        assertFalse(page.contains("follow-default"), page);
    }

    @Test
    void savesTheFormAndOffersTheWayBack() {
        send("save", Map.of("zone", "Asia/Tokyo", "tuesday", "10-16", "holidays", "2026-03-03 Doll Festival", "preview", "1d"));
        CalendarAction action = action("paula");
        assertEquals("success", action.doExecute());
        String page = page(action);
        assertTrue(page.contains("role=\"status\""), page);
        assertTrue(page.contains("value=\"follow-default\""), page);
        assertTrue(page.contains("name=\"preview\" value=\"1d\""), page);
        assertEquals("2026-03-03 Doll Festival", HolidayLines.write(
                world.book.all(CalendarScope.project(RES)).get(0).settings().orElseThrow().holidays()));
        send("follow-default", Map.of("state", action.getView().getState()));
        CalendarAction back = action("paula");
        back.doExecute();
        assertTrue(page(back).contains("This project follows the default calendar."));
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrongWithIt() {
        send("save", Map.of("zone", EVIL, "friday", "9-" + EVIL, "holidays", "2026-01-01\n" + EVIL, "icalendar", EVIL,
                "address", EVIL, "longestBudget", EVIL, "preview", EVIL, "state", EVIL));
        CalendarAction action = action("paula");
        action.doExecute();
        String page = page(action);
        String escaped = "&lt;script&gt;alert(1)&lt;/script&gt;";
        assertFalse(page.contains(EVIL), page);
        assertTrue(page.contains("Line 2: &quot;" + escaped), page);
        assertTrue(page.contains("value=\"9-" + escaped + "\" aria-describedby=\"hsj-calendar-friday-error"), page);
        assertTrue(page.contains("\n2026-01-01\n" + escaped + "</textarea>"), page);
        assertTrue(page.contains("role=\"alert\""), page);
        assertTrue(world.book.all(CalendarScope.project(RES)).isEmpty());
    }

    @Test
    void readsHolidaysIntoTheFormWithoutSaving() {
        send("read", Map.of("zone", "Asia/Tokyo", "monday", "9-17", "icalendar",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260504\nSUMMARY:" + EVIL + "\nEND:VEVENT\nEND:VCALENDAR"));
        CalendarAction action = action("paula");
        action.doExecute();
        String page = page(action);
        assertTrue(page.contains("2026-05-04 &lt;script&gt;"), page);
        assertTrue(page.contains("Save to keep them."), page);
        assertTrue(world.book.all(CalendarScope.project(RES)).isEmpty());
    }

    @Test
    void keepsTheFormWhenSomebodyElseWasFaster() {
        CalendarAction earlier = action("paula");
        earlier.doDefault();
        String seen = earlier.getView().getState();
        send("save", Map.of("zone", "UTC", "monday", "9-17"));
        parameters.put("state", seen);
        action("adam").doExecute();
        send("save", Map.of("zone", "Europe/Berlin", "monday", "8-16", "state", seen));
        CalendarAction late = action("paula");
        late.doExecute();
        assertTrue(page(late).contains("Somebody else changed this calendar"), page(late));
        assertTrue(page(late).contains("value=\"8-16\""));
    }

    @Test
    void refusesWhoeverDoesNotAdministerTheProject() {
        CalendarAction action = action("dana");
        assertEquals("error", action.doDefault());
        assertTrue(templates.render("templates/refused.vm", Map.of("refusal", action.getRefusal()))
                .contains("Only administrators may see and change this calendar."));
        parameters.put("projectKey", EVIL);
        CalendarAction unknown = action("adam");
        assertEquals("error", unknown.doExecute());
        assertFalse(templates.render("templates/refused.vm", Map.of("refusal", unknown.getRefusal())).contains(EVIL));
        parameters.remove("projectKey");
        assertEquals("error", action("adam").doDefault());
    }

    @Test
    void asksTheAdministratorAgainForTheDefaultCalendarAndListsAddresses() {
        assertTrue(DefaultCalendarAction.class.isAnnotationPresent(WebSudoRequired.class));
        world.listed.append("https://example.org/").append(EVIL.replace("<", "").replace(">", ""));
        CalendarAction action = new DefaultCalendarAction(desk, PluginTexts.reader(), pageBuilder) {
            @Override
            public ApplicationUser getLoggedInUser() {
                return user("adam");
            }

            @Override
            public HttpServletRequest getHttpRequest() {
                return request;
            }
        };
        assertEquals("input", action.doDefault());
        String page = page(action);
        assertTrue(page.contains("name=\"addresses\""), page);
        assertTrue(page.contains("Default working calendar"), page);
    }

    @Test
    void callsNoMethodThatTheAllowlistLacks() {
        savesTheFormAndOffersTheWayBack();
        asksTheAdministratorAgainForTheDefaultCalendarAndListsAddresses();
        TreeSet<String> called = TemplateRendering.calledMethods().stream()
                .filter(method -> method.contains("web.Calendar")).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> allowed = Descriptor.read().all("method").stream().map(Element::getTextContent)
                .filter(method -> method.contains("web.Calendar")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(allowed, called);
    }

    private void send(String step, Map<String, String> form) {
        parameters.clear();
        parameters.putAll(form);
        parameters.put("projectKey", "RES");
        parameters.put("step", step);
        parameters.putIfAbsent("state", "1970-01-01T00:00:00Z");
        parameters.putIfAbsent("preview", "3d");
    }

    private CalendarAction action(String name) {
        return new CalendarAction(desk, PluginTexts.reader(), pageBuilder) {
            @Override
            public ApplicationUser getLoggedInUser() {
                return user(name);
            }

            @Override
            public HttpServletRequest getHttpRequest() {
                return request;
            }
        };
    }

    private static ApplicationUser user(String name) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(name);
        return user;
    }

    private String page(CalendarAction action) {
        return templates.render("templates/calendar/page.vm", Map.of("view", action.getView(), "atl_token", "token"));
    }

    private static DateTimeFormatterFactory formatters() {
        DateTimeFormatter formatter = mock(DateTimeFormatter.class);
        lenient().when(formatter.forLoggedInUser()).thenReturn(formatter);
        lenient().when(formatter.withStyle(any(DateTimeStyle.class))).thenReturn(formatter);
        lenient().doAnswer(call -> call.getArgument(0, Date.class).toInstant().toString()).when(formatter).format(any());
        DateTimeFormatterFactory factory = mock(DateTimeFormatterFactory.class);
        lenient().when(factory.formatter()).thenReturn(formatter);
        return factory;
    }
}

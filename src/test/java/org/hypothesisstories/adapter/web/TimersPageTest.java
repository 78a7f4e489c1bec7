package org.hypothesisstories.adapter.web;

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
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.BoxTimers;
import org.hypothesisstories.application.CheckTimeBoxes;
import org.hypothesisstories.application.DeadTimers;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.timers.ReadTimers;
import org.hypothesisstories.application.timers.RefusedTransitions;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.SweepEntry;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.InMemorySweepLog;
import org.hypothesisstories.testing.ManyBoxes;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.StoredTimerLists;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TimersPageTest {
    private static final String EVIL = "<script>alert(1)</script>";
    private static final Instant EVENING = Instant.parse("2025-03-03T17:00:00Z");

    private final ManyBoxes many = new ManyBoxes();
    private final InMemorySweepLog log = new InMemorySweepLog();
    private Optional<Instant> nextSweep = Optional.of(EVENING);
    private final Map<String, String> parameters = new HashMap<>();
    private final TemplateRendering templates = new TemplateRendering();
    private final AdministratorGate gate = new AdministratorGate(Actor.user("adam")::equals);
    private final StoredTimerLists lists = new StoredTimerLists(many.world.boxes, many.world.timers, many.world.effects);
    private final RefusedTransitions refused = new RefusedTransitions(gate, lists, many.stored, many.world.timers, many.world.clock);

    @AfterEach
    void callsOnlyAllowedMethods() {
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
    }

    @Test
    void tellsWhatNeedsAnAdministratorAndEscapesIt() {
        many.world.transition.answer(new AutomaticTransition.Refused(EVIL));
        many.running(1, "1d");
        many.sweepAt("2025-03-03T17:00:00Z");
        die("a" + EVIL, 10001);
        die("gone", 99);
        many.world.timers.claim(many.world.timers.due(Instant.parse("2099-01-01T00:00:00Z"), 1).get(0), new NodeId(EVIL), EVENING.minusSeconds(1));
        many.world.effects.record(new EffectRecord(
                EffectId.of(many.world.latest().orElseThrow(), ExpiryEffect.WARNING, "80%"), EffectResult.DROPPED, EVENING, ""));
        log.add(new SweepEntry(new NodeId(EVIL), EVENING, EVENING.plusMillis(1250), Map.of(TimerKind.EXPIRY, 3), 1, 0, 2), EVENING);
        String page = read();
        assertFalse(page.contains(EVIL), page);
        assertFalse(page.contains("$"), page);
        assertTrue(page.contains("../../browse/RES-1?page=org.hypothesisstories.jira:time-box-tab"), page);
        assertTrue(page.contains("aria-label=\"Try the transition of RES-1 again\""), page);
        assertTrue(page.contains("Issue 99, which is gone"), page);
        assertTrue(page.contains("the lease has ended"), page);
        assertTrue(page.contains("end of the time: 3, failed: 1, taken back: 2"), page);
        assertTrue(page.contains("1.25 s"), page);
        assertTrue(page.contains("80% of the time are used"), page);
        assertFalse(page.contains("role=\"alert\""), page);
    }

    @Test
    void runsWhatItsButtonsSay() {
        many.world.transition.answer(new AutomaticTransition.Refused("no"));
        many.running(1, "1d");
        many.sweepAt("2025-03-03T17:00:00Z");
        die("gone", 10001);
        parameters.put("value", "expiry:10001:dead");
        TimersAction again = action();
        assertEquals("success", again.doAgain());
        assertTrue(page(again).contains("expiry:10001:dead is due now"), page(again));
        TimersAction twice = action();
        assertEquals("input", twice.doAgain());
        assertTrue(page(twice).contains("role=\"alert\""), page(twice));
        parameters.put("value", "10001-1");
        TimersAction retry = action();
        assertEquals("success", retry.doRetry());
        assertTrue(page(retry).contains("The transition of time box 10001-1 is tried by the next sweep."), page(retry));
        parameters.put("value", EVIL);
        TimersAction none = action();
        assertEquals("input", none.doRetry());
        assertFalse(page(none).contains(EVIL), page(none));
    }

    @Test
    void checksAndRepairs() {
        TimersAction check = action();
        check.doCheck();
        assertTrue(page(check).contains("Everything agrees."), page(check));
        many.world.timers.cancel(BoxTimers.key(TimerKind.EXPIRY, many.running(1, "1d").id()));
        TimersAction found = action();
        found.doCheck();
        assertTrue(page(found).contains("Differences found: 1; put right: 0."), page(found));
        TimersAction repair = action();
        repair.doRepair();
        assertTrue(page(repair).contains("Differences found: 1; put right: 1."), page(repair));
        assertTrue(page(repair).contains("The time box waits for a timer that is not there."), page(repair));
    }

    @Test
    void leafsThroughOneListAtATime() {
        for (int minute = 0; minute < 45; minute++) {
            log.add(new SweepEntry(new NodeId("n"), EVENING.plusSeconds(60 * minute), EVENING, Map.of(), 1, 0, 0), Instant.EPOCH);
        }
        parameters.putAll(Map.of("list", "sweeps", "start", "20"));
        String page = read();
        assertTrue(page.contains("21 to 40 of 45"), page);
        assertTrue(page.contains("list=sweeps&amp;start=0#"), page);
        assertTrue(page.contains("list=sweeps&amp;start=40#"), page);
        parameters.putAll(Map.of("list", EVIL, "start", EVIL));
        assertTrue(read().contains("1 to 20 of 45"));
    }

    @Test
    void raisesAnAlarmWhereNoSweepIsScheduled() {
        nextSweep = Optional.empty();
        assertTrue(read().contains("No sweep is scheduled"));
        assertTrue(TimersAction.class.isAnnotationPresent(WebSudoRequired.class));
    }

    private void die(String error, long issue) {
        TimerKey key = new TimerKey(TimerKind.EXPIRY, issue, "dead");
        many.world.timers.schedule(key, EVENING.minusSeconds(9));
        DueTimer due = many.world.timers.due(EVENING, 1).get(0);
        Claim claim = many.world.timers.claim(due, new NodeId("n"), EVENING).orElseThrow();
        many.world.timers.complete(claim, new TimerOutcome.Dead(EVENING, error));
    }

    private String read() {
        TimersAction action = action();
        assertEquals("input", action.doDefault());
        return page(action);
    }

    private String page(TimersAction action) {
        return templates.render("templates/timers/page.vm", Map.of("view", action.getView(), "atl_token", "token"));
    }

    private TimersAction action() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(any())).thenAnswer(call -> parameters.get(call.getArgument(0, String.class)));
        ApplicationUser adam = mock(ApplicationUser.class);
        when(adam.getKey()).thenReturn("adam");
        ReadTimers read = new ReadTimers(gate, lists, log, () -> nextSweep, many.world.clock);
        TimersDesk desk = new TimersDesk(read, refused, many.world.issues, PluginTexts.reader(), dates());
        BoxTimers boxTimers = new BoxTimers(many.world.timers, many.world.calendars, issueId -> many.world.policy);
        return new TimersAction(
                desk, new DeadTimers(gate, many.world.timers, many.world.clock), refused,
                new CheckTimeBoxes(gate, many.world.boxes, many.world.timers, boxTimers, many.world.fields), PluginTexts.reader(),
                mock(PageBuilderService.class, RETURNS_DEEP_STUBS)) {
            @Override
            public ApplicationUser getLoggedInUser() {
                return adam;
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

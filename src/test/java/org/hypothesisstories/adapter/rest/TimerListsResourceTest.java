package org.hypothesisstories.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.call.NotAdministrator;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.timers.ReadTimers;
import org.hypothesisstories.application.timers.RefusedTransitions;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.SweepEntry;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.InMemorySweepLog;
import org.hypothesisstories.testing.ManyBoxes;
import org.hypothesisstories.testing.StoredTimerLists;
import org.junit.jupiter.api.Test;

/** The lists of timers by REST; ana administers Jira. */
class TimerListsResourceTest {
    private static final Instant EVENING = Instant.parse("2025-03-03T17:00:00Z");

    private final RestWorld world = new RestWorld();
    private final ManyBoxes many = new ManyBoxes(world.boxes);
    private final InMemorySweepLog log = new InMemorySweepLog();
    private final AdministratorGate gate = new AdministratorGate(RestWorld.ANA::equals);
    private final StoredTimerLists lists = new StoredTimerLists(world.boxes.boxes, world.boxes.timers, world.boxes.effects);
    private final TimerListsResource resource = new TimerListsResource(
            new ReadTimers(gate, lists, log, () -> Optional.of(EVENING), world.boxes.clock),
            new RefusedTransitions(gate, lists, many.stored, world.boxes.timers, world.boxes.clock), world.currentReader);

    @Test
    void showsEachList() {
        world.boxes.transition.answer(new AutomaticTransition.Refused("no"));
        many.running(1, "1d");
        many.sweepAt("2025-03-03T17:00:00Z");
        Map<?, ?> refused = row(resource.refused(null, null), "refused");
        assertEquals("10001-1", refused.get("timeBox"));
        assertEquals("no", refused.get("reason"));
        assertEquals("2025-03-03T17:05:00Z", refused.get("nextAttempt"));
        world.boxes.effects.record(new EffectRecord(
                EffectId.of(world.boxes.latest().orElseThrow(), ExpiryEffect.WARNING, "80%"), EffectResult.DROPPED, EVENING, ""));
        assertEquals("80%", row(resource.dropped("0", "1"), "dropped").get("warning"));
        world.boxes.timers.claim(world.boxes.timers.due(EVENING.plusSeconds(999), 1).get(0), new NodeId("node-2"), EVENING);
        assertEquals("node-2", row(resource.claims(null, null), "claims").get("node"));
        log.add(new SweepEntry(new NodeId("node-1"), EVENING, EVENING, Map.of(TimerKind.EXPIRY, 3), 0, 0, 0), EVENING);
        assertEquals("{expiry=3}", row(resource.sweeps(null, null), "sweeps").get("completed").toString());
        assertEquals("2025-03-03T17:00:00Z", answer(200, resource.stand()).get("nextSweep"));
    }

    @Test
    void triesARefusedTransitionAgain() {
        world.boxes.transition.answer(new AutomaticTransition.Refused("no"));
        many.running(1, "1d");
        many.sweepAt("2025-03-03T17:00:00Z");
        assertEquals("10001-1", answer(200, resource.again("10001-1")).get("timeBox"));
        assertEquals("transition-not-refused", answer(404, resource.again("10001-2")).get("code"));
    }

    @Test
    void keepsItToAdministrators() {
        assertTrue(TimerListsResource.class.isAnnotationPresent(AdminOnly.class));
        assertTrue(TimerListsResource.class.isAnnotationPresent(WebSudoRequired.class));
        assertEquals("limit", assertThrows(UnusableRequest.class, () -> resource.sweeps(null, "many")).field());
        world.logIn("boris");
        assertThrows(NotAdministrator.class, resource::stand);
        assertThrows(NotAdministrator.class, () -> resource.dropped(null, null));
        assertThrows(NotAdministrator.class, () -> resource.refused(null, null));
    }

    private static Map<?, ?> row(Response response, String name) {
        Map<?, ?> json = answer(200, response);
        assertEquals("1", String.valueOf(json.get("total")));
        return (Map<?, ?>) ((List<?>) json.get(name)).get(0);
    }

    private static Map<?, ?> answer(int status, Response response) {
        assertEquals(status, response.getStatus(), () -> String.valueOf(response.getEntity()));
        return (Map<?, ?>) JsonReader.read((String) response.getEntity());
    }
}

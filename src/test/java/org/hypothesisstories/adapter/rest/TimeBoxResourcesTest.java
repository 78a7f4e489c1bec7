package org.hypothesisstories.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.BoxTimers;
import org.hypothesisstories.application.ChangePolicy;
import org.hypothesisstories.application.CheckTimeBoxes;
import org.hypothesisstories.application.DeadTimers;
import org.hypothesisstories.application.call.NotAdministrator;
import org.hypothesisstories.domain.timebox.TeamRule;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.hypothesisstories.testing.InMemoryPolicies;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

/** More time, the policy, and the timers, by REST; ana is logged in. */
class TimeBoxResourcesTest {
    private static final Instant DEADLINE = Instant.parse("2025-03-03T17:00:00Z");

    private final RestWorld world = new RestWorld();
    private final ExtensionResource extension = new ExtensionResource(
            world.boxes.readExtension, world.boxes.askForExtension, world.boxes.decideExtension, world.boxes.agreeRule, world.outcomes,
            world.currentReader);
    private final AdministratorGate anaAdministers = new AdministratorGate(RestWorld.ANA::equals);
    private final PolicyResource policy = new PolicyResource(
            new ChangePolicy(anaAdministers, new InMemoryPolicies()), world.outcomes, world.currentReader);
    private final TimerResource timers = new TimerResource(
            new DeadTimers(anaAdministers, world.boxes.timers, world.boxes.clock),
            new CheckTimeBoxes(anaAdministers, world.boxes.boxes, world.boxes.timers,
                    new BoxTimers(world.boxes.timers, world.boxes.calendars, issueId -> world.boxes.policy),
                    world.boxes.fields),
            world.currentReader);

    @Test
    void takesARequestForMoreTimeAndItsDecision() {
        world.boxes.started("1d");
        Map<?, ?> asked = answer(201, extension.ask("RES-1", body("{\"budget\": \"1w\", \"reason\": \"late <b>\"}")));
        assertEquals("1 week", at(asked, "extension", "budgetText"));
        assertEquals("late <b>", at(asked, "extension", "reason"));
        assertEquals("Ana Alvarez", at(asked, "extension", "by", "displayName"));
        assertEquals("may-not-grant-time", answer(403, extension.grant("RES-1", body("{}"))).get("code"));
        world.boxes.owners.add(RestWorld.BORIS);
        world.logIn("boris");
        Map<?, ?> seen = answer(200, extension.read("RES-1"));
        assertEquals(Map.of("ask", true, "decide", true, "grant", true, "agreeRule", false), seen.get("may"));
        assertEquals("Product Owner", seen.get("ownerRole"));
        assertEquals(BigDecimal.ONE, seen.get("left"));
        assertEquals(true, seen.get("gateOpen"));
        Map<?, ?> granted = answer(200, extension.grant("RES-1", body("{}")));
        assertEquals("Granted", at(granted, "extension", "decision", "resultText"));
        assertEquals("extensions-used-up",
                answer(409, extension.ask("RES-1", body("{\"budget\": \"1w\", \"reason\": \"more\"}"))).get("code"));
        assertEquals("no-extension-asked", answer(409, extension.refuse("RES-1", body("{\"reason\": \"no\"}"))).get("code"));
    }

    @Test
    void tellsWhoHasAgreedAndTakesAgreements() {
        AgreementResource agreement = new AgreementResource(world.boxes.agreeAsTeam, world.outcomes, world.currentReader);
        world.boxes.team = List.of(RestWorld.ANA, RestWorld.BORIS);
        world.boxes.policy = world.boxes.policy.withTeam(new TeamRule(2, "Scientists"));
        world.boxes.fields.writeBudget(TimeBoxWorld.ISSUE, "3d");
        Map<?, ?> before = answer(200, agreement.read("RES-1"));
        assertEquals(Map.of("agree", true, "withdraw", false), before.get("may"));
        assertEquals("0 of 2 have agreed to the time box; missing: one of ana, boris. They agree in the panel of the issue.",
                before.get("text"));
        assertEquals("budget-changed", answer(409, agreement.agree("RES-1", body("{\"budget\": \"2d\"}"))).get("code"));
        Map<?, ?> one = answer(200, agreement.agree("RES-1", body("{\"budget\": \"3d\"}")));
        assertEquals(1, ((Number) one.get("missing")).intValue());
        assertEquals("Ana Alvarez", at((Map<?, ?>) ((List<?>) one.get("agreed")).get(0), "by", "displayName"));
        assertEquals(Map.of("agree", false, "withdraw", true), one.get("may"));
        world.logIn("boris");
        Map<?, ?> both = answer(200, agreement.agree("RES-1", body("{}")));
        assertEquals("2 of 2 have agreed to the time box.", both.get("text"));
        assertEquals(false, answer(200, agreement.withdraw("RES-1")).get("isComplete"));
        world.boxes.policy = world.boxes.policy.withTeam(new TeamRule(1, "Scientists"));
        assertEquals("Whoever starts the time box agrees to it by that.", answer(200, agreement.read("RES-1")).get("text"));
        assertEquals("issue-not-found", answer(404, agreement.read("RES-9")).get("code"));
    }

    @Test
    void agreesOnARuleAndTakesItAway() {
        world.boxes.owners.add(RestWorld.ANA);
        world.write("AUC > 0.7");
        Map<?, ?> agreed = answer(200, extension.agree("RES-1", body("{\"rule\": \"AUC > 0.8 -> 3mo\"}")));
        assertEquals("AUC > 0.8 -> 3mo", at(agreed, "rule", "text"));
        assertEquals("AUC > 0.8 -> 3mo", at(answer(200, extension.read("RES-1")), "rule", "text"));
        assertEquals(null, answer(200, extension.agree("RES-1", body("{\"rule\": \"\"}"))).get("rule"));
        world.speak(Locale.JAPANESE);
        assertTrue(answer(400, extension.agree("RES-1", body("{\"rule\": \"soon\"}"))).get("message").toString().contains("soon"));
    }

    @Test
    void doesNotTellOfIssuesThatTheReaderMayNotSee() {
        world.boxes.issues.keepOut(RestWorld.ANA);
        assertEquals("issue-not-found", answer(404, extension.read("RES-1")).get("code"));
        assertEquals("issue-not-found", answer(404, extension.ask("RES-1", body("{}"))).get("code"));
        assertEquals("issue-not-found", answer(404, extension.grant("RES-1", body("{}"))).get("code"));
    }

    @Test
    void readsAndChangesThePolicyOfAllAndOfAProject() {
        assertEquals("80%", answer(200, policy.read(null)).get("warnings"));
        assertEquals("50%, 1d", answer(200, policy.change("RES", body("{\"warnings\": \"50 %,1d\", \"silence-days\": 0}"))).get("warnings"));
        assertEquals("0", answer(200, policy.read("RES")).get("silence-days"));
        assertEquals("3", answer(200, policy.read("")).get("silence-days"));
        Map<?, ?> refused = answer(400, policy.change(null, body("{\"grace\": \"3mo\", \"extensions\": \"many\"}")));
        assertEquals("setting-unreadable", refused.get("code"));
        assertEquals(2, ((List<?>) at(refused, "details", "problems")).size());
        assertEquals("unknown-project", answer(404, policy.read("NONE")).get("code"));
        assertEquals("unknown-project", answer(404, policy.change("NONE", body("{}"))).get("code"));
        world.logIn("boris");
        assertThrows(NotAdministrator.class, () -> policy.read(null));
        assertThrows(NotAdministrator.class, () -> policy.change(null, body("{}")));
    }

    @Test
    void showsDeadTimersAndRunsThemAgain() {
        world.boxes.started("1d");
        var due = world.boxes.timers.due(DEADLINE, 1).get(0);
        var claim = world.boxes.timers.claim(due, new NodeId("node-1"), DEADLINE).orElseThrow();
        world.boxes.timers.complete(claim, new TimerOutcome.Dead(DEADLINE, "gone <b>"));
        Map<?, ?> dead = (Map<?, ?>) ((List<?>) answer(200, timers.dead()).get("dead")).get(0);
        assertEquals("gone <b>", dead.get("error"));
        answer(200, timers.again((String) dead.get("key")));
        assertEquals("timer-not-dead", answer(404, timers.again((String) dead.get("key"))).get("code"));
    }

    @Test
    void reportsAndRepairs() {
        world.boxes.started("1d");
        assertEquals(List.of(), answer(200, timers.check()).get("findings"));
        world.boxes.timers.cancel(BoxTimers.key(TimerKind.EXPIRY, world.boxes.latest().orElseThrow().id()));
        Map<?, ?> finding = (Map<?, ?>) ((List<?>) answer(200, timers.check()).get("findings")).get(0);
        assertEquals("The time box waits for a timer that is not there.", finding.get("text"));
        assertEquals(false, finding.get("mended"));
        finding = (Map<?, ?>) ((List<?>) answer(200, timers.repair()).get("findings")).get(0);
        assertEquals(true, finding.get("mended"));
        assertEquals(List.of(), answer(200, timers.check()).get("findings"));
    }

    @Test
    void keepsWhatIsForAdministratorsToThem() {
        for (Class<?> resource : List.of(TimerResource.class, PolicyResource.class)) {
            assertTrue(resource.isAnnotationPresent(AdminOnly.class));
            assertTrue(resource.isAnnotationPresent(WebSudoRequired.class));
        }
        assertFalse(ExtensionResource.class.isAnnotationPresent(AdminOnly.class));
    }

    private static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<?, ?> answer(int status, Response response) {
        assertEquals(status, response.getStatus(), () -> String.valueOf(response.getEntity()));
        return (Map<?, ?>) JsonReader.read((String) response.getEntity());
    }

    private static Object at(Object json, String... path) {
        Object value = json;
        for (String name : path) {
            value = ((Map<?, ?>) value).get(name);
        }
        return value;
    }
}

package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.KEY;
import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.hypothesisstories.adapter.rest.RestWorld.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.StartNextRound;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerdictResourceTest {
    private static final String LEARNING = """
            {"believed": "b", "observed": "o <i>", "learned": "l", "therefore": "t", "nextStep": "pivot", "code": "discard"}""";

    private final RestWorld world = new RestWorld();

    @BeforeEach
    void refute() {
        world.start("recall > .7");
        Hypothesis written = world.boxes.fields.read(RestWorld.ISSUE);
        world.boxes.fields.write(RestWorld.ISSUE, new Hypothesis(
                written.statement(), written.criteria(), written.budget(), written.verdict(), written.kind(),
                Optional.of(new Confidence(new BigDecimal(70))), Optional.empty()));
        world.post(201, "{\"criterion\": \"recall\", \"value\": 0.64}");
    }

    @Test
    void tellsTheVerdictAndWhy() {
        Map<?, ?> answer = answer(200, world.verdict().read(KEY));

        assertEquals("refuted", at(answer, "computed.verdict"));
        assertEquals("Refuted: recall 0.64 is not above 0.7.", at(answer, "computed.explanation"));
        assertNull(answer.get("record"));
        assertEquals(List.of(Map.of("id", "c1", "role", "must", "text", "recall > 0.7", "state", "not-met", "stateText", "Not met")),
                answer.get("criteria"));
    }

    @Test
    void recordsTheVerdictWithItsLearning() {
        Map<?, ?> record = at(answer(200, world.verdict().record(KEY, body(
                "{\"verdict\": \"refuted\", \"learning\": " + LEARNING + ", \"confidenceAfter\": 2.5}"))), "record");

        assertEquals("refuted", record.get("verdict"));
        assertEquals("o <i>", at(record, "learning.observed"));
        assertEquals("Pivot: another hypothesis for the same research question", at(record, "learning.nextStepText"));
        assertEquals(new BigDecimal("70"), record.get("confidenceBefore"));
        assertEquals(new BigDecimal("2.5"), record.get("confidenceAfter"));
        assertEquals(new BigDecimal("55.0"), record.get("uncertaintyRemoved"));
        assertEquals(false, record.get("amended"));
        Map<?, ?> whole = world.readWhole();
        assertEquals("refuted", at(whole, "record.verdict"));
        assertEquals("l", at(whole, "learning.learned"));
    }

    @Test
    void namesEverythingThatIsMissingOrUnknown() {
        Map<?, ?> missing = answer(400, world.verdict().record(KEY, body("{\"verdict\": \"refuted\"}")));
        assertEquals(List.of("learning.believed", "learning.observed", "learning.learned", "learning.therefore", "learning.nextStep"),
                fields(missing));
        assertEquals("The learning lacks its part \"What we believed\"; write it.", at(missing, "details.problems.0.message"));

        Map<?, ?> unknown = answer(400, world.verdict().record(KEY, body("""
                {"verdict": "failed", "confidenceAfter": "120", "learning": {"nextStep": "rest", "code": "burn", "learned": "%s"}}
                """.formatted("x".repeat(4001)))));
        assertEquals(List.of("verdict", "learning.nextStep", "learning.code", "learning.learned", "confidenceAfter"), fields(unknown));
    }

    @Test
    void takesAReasonAndASecondPersonForAnotherVerdict() {
        String inconclusive = "{\"verdict\": \"inconclusive\", \"learning\": " + LEARNING + "}";
        Map<?, ?> refused = answer(409, world.verdict().record(KEY, body(inconclusive)));
        assertEquals("The evidence says Refuted. To record Inconclusive, ask for it with a reason; a second person then agrees.",
                refused.get("message"));

        Map<?, ?> asked = answer(201, world.override().ask(KEY, body("{\"verdict\": \"inconclusive\", \"reason\": \"labels\"}")));
        assertEquals("inconclusive", at(asked, "override.wanted"));
        assertEquals("same-person", answer(403, world.override().second(KEY, body("{}"))).get("code"));
        assertEquals("second-person-needed", answer(409, world.verdict().record(KEY, body(inconclusive))).get("code"));
        assertEquals(false, at(world.readWhole(), "override.maySecond"));

        world.logIn("boris");
        assertEquals(true, at(world.readWhole(), "override.maySecond"));
        assertEquals("nothing-to-second", answer(409, world.override().second(KEY, body("{\"verdict\": \"supported\"}"))).get("code"));
        assertEquals(true, at(answer(200, world.override().second(KEY, body("{\"verdict\": \"inconclusive\"}"))), "override.seconded"));
        Map<?, ?> record = at(answer(200, world.verdict().record(KEY, body(inconclusive))), "record");
        assertEquals("labels", at(record, "override.reason"));
        assertEquals("refuted", record.get("computed"));
    }

    @Test
    void refusesWishesThatMakeNoSense() {
        assertEquals("nothing-to-override",
                answer(400, world.override().ask(KEY, body("{\"verdict\": \"refuted\", \"reason\": \"r\"}"))).get("code"));
        assertEquals("verdict-missing", answer(400, world.override().ask(KEY, body("{\"reason\": \"r\"}"))).get("code"));
        assertEquals("nothing-to-second", answer(409, world.override().second(KEY, body("{}"))).get("code"));
    }

    @Test
    void letsOnlyThoseInWhoMayMoveTheIssueAndHidesItFromOthers() {
        world.boxes.issues.forbid(RestWorld.ANA, IssueAction.RECORD_VERDICT);
        String refuted = "{\"verdict\": \"refuted\", \"learning\": " + LEARNING + "}";
        assertEquals("may-not-record-verdict", answer(403, world.verdict().record(KEY, body(refuted))).get("code"));
        world.boxes.issues.keepOut(RestWorld.ANA);
        assertEquals(404, world.verdict().record(KEY, body(refuted)).getStatus());
        assertEquals(404, world.verdict().record(KEY, body("{}")).getStatus());
        assertEquals(404, world.verdict().read(KEY).getStatus());
    }

    @Test
    void keepsWithWhatEarlierRoundsEnded() {
        world.verdict().record(KEY, body("{\"verdict\": \"refuted\", \"learning\": " + LEARNING + "}"));
        world.conclude();
        world.startNextRound.start(RestWorld.ISSUE, RestWorld.ANA, StartNextRound.Beginning.TESTING);

        Map<?, ?> whole = world.readWhole();

        assertEquals("refuted", at(whole, "earlierRounds.0.verdict"));
        assertEquals(new BigDecimal(2), at(whole, "round.number"));
        assertNull(whole.get("record"));
        assertEquals(BigDecimal.ONE, answer(200, world.evidence().list(KEY, null, "1", null, null)).get("total"));
    }

    private static List<Object> fields(Map<?, ?> answer) {
        return RestWorld.<List<?>>at(answer, "details.problems").stream().<Object>map(problem -> at(problem, "field")).toList();
    }
}

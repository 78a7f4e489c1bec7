package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Reason;
import org.junit.jupiter.api.Test;

class HypothesisResourceTest {
    private final RestWorld world = new RestWorld();

    @Test
    void tellsEverythingAboutAHypothesisInValuesAndInWords() {
        world.write("precision > .95");
        world.boxes.start.start(RestWorld.ISSUE, RestWorld.ANA, Reason.enteredStatus("Test Hypothesis"));

        Map<?, ?> answer = world.readWhole();

        assertEquals("We believe that a <b> will work.", at(answer, "statement.sentence"));
        assertEquals("precision > 0.95", at(answer, "criteria.0.text"));
        assertEquals(new BigDecimal("0.95"), at(answer, "criteria.0.threshold"));
        assertEquals("higher", at(answer, "criteria.0.direction"));
        assertEquals("No evidence yet", at(answer, "criteria.0.stateText"));
        assertEquals("running", at(answer, "timeBox.state"));
        assertEquals("3 days of working time left", at(answer, "timeBox.remainingText"));
        assertEquals("Running since <date>: the issue moved to Test Hypothesis", at(answer, "timeBox.why"));
        assertEquals("2025-03-05T17:00:00Z", at(answer, "timeBox.deadline"));
        assertEquals(true, at(answer, "testable"));
        assertEquals("Go on until the time box ends; then stop and decide.", at(answer, "nextStep"));
    }

    @Test
    void tellsTheRoundItsEvidenceAndWhatThatSays() {
        world.start("precision > .95", "recall > .7", "Is it clear? @maria");
        world.post(201, """
                {"evidence": [{"criterion": "precision", "value": 0.96}, {"criterion": "recall", "value": 0.70}]}""");
        world.post(201, "{\"criterion\": \"recall\", \"value\": 0.640, \"heldOut\": true, \"run\": \"https://ml/1\"}");

        Map<?, ?> answer = world.readWhole();

        assertEquals("not-met", at(answer, "criteria.1.state"));
        assertEquals("Not met", at(answer, "criteria.1.stateText"));
        assertEquals(new BigDecimal(2), at(answer, "criteria.1.pieces"));
        assertEquals(new BigDecimal(2), at(answer, "criteria.1.evidenceCount"));
        assertEquals(new BigDecimal("0.64"), at(answer, "criteria.1.evidence.0.value"));
        assertEquals("https://ml/1", at(answer, "criteria.1.evidence.0.runHref"));
        assertEquals("Ana Alvarez", at(answer, "criteria.1.evidence.0.by.displayName"));
        assertEquals("rest", at(answer, "criteria.1.evidence.0.via"));
        assertEquals(true, at(answer, "criteria.1.evidence.0.mayWithdraw"));
        assertEquals("Refuted: recall 0.64 is not above 0.7, newest of 2 runs.", at(answer, "computed.explanation"));
        assertEquals("must-not-met", at(answer, "computed.ground"));
        assertEquals(BigDecimal.ONE, at(answer, "computed.withoutEvidence"));
        assertEquals(BigDecimal.ONE, at(answer, "testSetLooks"));
        assertEquals(true, at(answer, "round.openForEvidence"));
        assertEquals("Ana Alvarez", at(answer, "round.frozenBy.displayName"));
        assertEquals(Map.of("name", "maria", "displayName", "Maria M.", "active", true, "isReader", false),
                at(answer, "criteria.2.judge"));
        assertNull(at(answer, "record"));
        assertNull(at(answer, "override"));
    }

    @Test
    void opensATestForEvidenceThatStartedBeforeCriteriaFroze() {
        world.write("recall > .7");
        assertEquals(false, at(world.readWhole(), "round.openForEvidence"));
        world.boxes.start.start(RestWorld.ISSUE, RestWorld.ANA, Reason.enteredStatus("Test Hypothesis"));
        assertEquals(true, at(world.readWhole(), "round.openForEvidence"));
        assertEquals(false, at(world.readWhole(), "round.frozen"));

        world.post(201, "{\"criterion\": \"recall\", \"value\": 1}");

        assertEquals(true, at(world.readWhole(), "round.frozen"));
    }

    @Test
    void tellsOnlyTheNewestPiecesWithACriterion() {
        world.start("recall > .7");
        for (int piece = 1; piece <= 7; piece++) {
            world.post(201, "{\"criterion\": \"recall\", \"value\": " + piece + "}");
        }

        Map<?, ?> answer = world.readWhole();

        assertEquals(List.of(7, 6, 5, 4, 3), RestWorld.<List<?>>at(answer, "criteria.0.evidence").stream()
                .map(piece -> RestWorld.<BigDecimal>at(piece, "value").intValue()).toList());
        assertEquals(new BigDecimal(7), at(answer, "criteria.0.evidenceCount"));
    }

    @Test
    void tellsWhatTheReaderMayDo() {
        world.start("recall > .7");
        world.post(201, "{\"criterion\": \"recall\", \"value\": 1}");
        world.boxes.issues.forbid(RestWorld.BORIS, IssueAction.AMEND_CRITERIA);
        world.logIn("boris");

        Map<?, ?> answer = world.readWhole();

        assertEquals(Map.of("recordEvidence", true, "amendCriteria", false, "recordVerdict", true), at(answer, "may"));
        assertEquals(false, at(answer, "criteria.0.evidence.0.mayWithdraw"));
    }

    @Test
    void keepsTheKeyOfSomebodyWhomJiraKnowsNoMore() {
        world.start("recall > .7", "Is it clear? @maria");
        world.post(201, "{\"criterion\": \"recall\", \"value\": 1}");
        world.logIn("boris");
        world.leaves("ana", "ana");
        world.leaves("maria-key", "maria");

        Map<?, ?> answer = world.readWhole();

        assertEquals(Map.of("name", "ana", "displayName", "ana"), at(answer, "criteria.0.evidence.0.by"));
        assertEquals(false, at(answer, "criteria.1.judge.active"));
    }

    @Test
    void tellsNumbersAsTheReaderWritesThem() {
        world.start("recall > .7");
        world.speak(Locale.JAPANESE);
        world.post(201, "{\"criterion\": \"recall\", \"value\": 1234.5}");

        assertEquals("1,234.5", at(world.readWhole(), "criteria.0.evidence.0.observationText"));
    }

    @Test
    void tellsWhatIsMissingAndWhereItIsMended() {
        world.boxes.fields.write(RestWorld.ISSUE, Hypothesis.EMPTY);

        Map<?, ?> answer = world.readWhole();

        assertEquals("approach", at(answer, "missing.0.key"));
        assertEquals(true, at(answer, "missing.0.needed"));
        assertEquals("/jira/secure/EditIssue!default.jspa?id=10001#customfield_7", at(answer, "missing.0.href"));
        assertEquals("Complete the hypothesis; then the test can start.", at(answer, "nextStep"));
    }

    @Test
    void hidesAnIssueFromWhoMayNotSeeIt() {
        world.boxes.issues.keepOut(Actor.user("ana"));
        String message = "There is no issue NONE-1, or you may not see it.";

        assertEquals(answer(404, world.hypothesis().read(RestWorld.KEY)).get("code"),
                answer(404, world.hypothesis().read("NONE-1")).get("code"));
        assertEquals(Map.of("code", "issue-not-found", "message", message, "details", Map.of("issue", "NONE-1", "problems",
                        List.of(Map.of("code", "issue-not-found", "field", "", "message", message)))),
                answer(404, world.hypothesis().read("NONE-1")));
    }
}

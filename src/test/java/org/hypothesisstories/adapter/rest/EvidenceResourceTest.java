package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.hypothesisstories.adapter.rest.RestWorld.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.timebox.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceResourceTest {
    private final RestWorld world = new RestWorld();

    @BeforeEach
    void startATest() {
        world.start("precision > .95", "recall > .7", "Is it clear? @maria");
    }

    @Test
    void recordsNumbersAsTheyAreWritten() {
        Map<?, ?> answer = world.post(201, """
                {"evidence": [{"criterion": "precision", "value": 0.1234567890123456789, "interval": [0.1, "0.2"]},
                              {"criterion": "c2", "seeds": [0.61, "0.63", 0.65]}]}""");

        assertEquals(new BigDecimal(2), answer.get("added"));
        assertEquals(new BigDecimal("0.1234567890123456789"), at(answer, "evidence.0.value"));
        assertEquals(new BigDecimal("0.2"), at(answer, "evidence.0.high"));
        assertEquals(List.of(new BigDecimal("0.61"), new BigDecimal("0.63"), new BigDecimal("0.65")), at(answer, "evidence.1.seeds"));
        assertEquals("0.63 (0.5803 to 0.6797, mean of 3 runs)", at(answer, "evidence.1.observationText"));
        assertEquals("refuted", at(answer, "computed.verdict"));
    }

    @Test
    void marksWhatCameThroughThePanel() {
        Map<?, ?> answer = answer(201, world.evidence().post(
                RestWorld.KEY, "page", body("{\"criterion\": \"recall\", \"value\": 1, \"note\": \"<script>\"}")));

        assertEquals("page", at(answer, "evidence.0.via"));
        assertEquals("<script>", at(answer, "evidence.0.note"));
    }

    @Test
    void recordsARepetitionOnceAndRefusesAnotherPieceUnderTheSameKey() {
        String piece = "{\"criterion\": \"recall\", \"value\": 0.64, \"clientKey\": \"run-1\"}";
        Object first = at(world.post(201, piece), "evidence.0.id");

        Map<?, ?> again = world.post(200, piece);

        assertEquals(BigDecimal.ZERO, again.get("added"));
        assertEquals(first, at(again, "evidence.0.id"));
        Map<?, ?> other = world.post(409, "{\"criterion\": \"recall\", \"value\": 0.65, \"clientKey\": \"run-1\"}");
        assertEquals("client-key-reused", other.get("code"));
        assertEquals("clientKey", at(other, "details.problems.0.field"));
    }

    @Test
    void tellsEveryProblemOfEveryPieceAndRecordsNone() {
        Map<?, ?> answer = world.post(400, """
                {"evidence": [{"criterion": "recall", "value": 0.6}, {"criterion": "recal", "value": 1, "link": "javascript:alert(1)"},
                              {"criterion": "recall", "seeds": [1, "NaN"]}]}""");

        assertEquals(List.of("evidence[1].criterion", "evidence[1].link", "evidence[2].seeds[1]"),
                RestWorld.<List<?>>at(answer, "details.problems").stream().map(problem -> at(problem, "field")).toList());
        assertEquals("criterion-unknown", answer.get("code"));
        assertEquals("There is no criterion \"recal\"; it may have been taken away by an amendment. "
                + "There are: precision, recall, Is it clear?.", at(answer, "details.problems.0.message"));
        assertEquals(0, world.evidence.of(RestWorld.ISSUE, 1).entries().size());
    }

    @Test
    void weighsWhatThePersonCannotMendMost() {
        world.logIn("boris");

        Map<?, ?> answer = world.post(403, """
                {"evidence": [{"criterion": "recall", "value": "x"}, {"criterion": "c3", "judgement": "met"}]}""");

        assertEquals("number-unreadable", answer.get("code"));
        assertEquals("Only the word of maria counts for this criterion; ask maria to record it.",
                at(answer, "details.problems.1.message"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'NaN'            | number-not-finite",
        "'-Infinity'      | number-not-finite",
        "1e400            | number-too-large",
        "1e9999           | number-too-large",
        "1234567890123456789012345678901234567890 | number-too-large",
        "0.1234567890123456789012345678901234567890 | number-too-precise",
        "'0,95 mm'        | number-unreadable",
        "'0,95'           | number-unreadable",
        "''               | value-missing",
    })
    void refusesNumbersThatCannotBeUsed(String number, String code) {
        String value = number.matches("[0-9.e]+") ? number : "\"" + number + "\"";

        Map<?, ?> answer = world.post(400, "{\"criterion\": \"recall\", \"value\": " + value + "}");

        assertEquals(code, answer.get("code"));
        assertEquals("value", at(answer, "details.problems.0.field"));
    }

    @Test
    void refusesEvidenceBeforeTheStartAndAfterTheEnd() {
        world.conclude();
        assertEquals("concluded", world.post(409, "{\"criterion\": \"recall\", \"value\": 1}").get("code"));

        RestWorld fresh = new RestWorld();
        fresh.write("recall > .7");
        assertEquals("not-started", fresh.post(409, "{\"criterion\": \"recall\", \"value\": 1}").get("code"));
    }

    @Test
    void tellsOfACriterionThatWasTakenAwayMeanwhile() {
        Hypothesis before = world.boxes.fields.read(RestWorld.ISSUE);
        world.boxes.fields.write(RestWorld.ISSUE, new Hypothesis(
                before.statement(), RestWorld.criteria("precision > .95"), before.budget(), before.verdict()));

        assertEquals("criterion-unknown", world.post(400, "{\"criterion\": \"c2\", \"value\": 1}").get("code"));
    }

    @Test
    void letsOnlyThoseInWhoMayCommentAndHidesTheIssueFromOthers() {
        world.boxes.issues.forbid(RestWorld.ANA, IssueAction.RECORD_EVIDENCE);
        assertEquals("may-not-record-evidence", world.post(403, "{\"criterion\": \"recall\", \"value\": 1}").get("code"));
        world.boxes.issues.keepOut(Actor.user("ana"));
        assertEquals("issue-not-found", world.post(404, "{\"criterion\": \"recall\", \"value\": 1}").get("code"));
        assertEquals("issue-not-found", answer(404, world.evidence().list(RestWorld.KEY, null, null, null, null)).get("code"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"criterion\": \"recall\", \"valeu\": 1}                    | unknown-member    | valeu",
        "{\"evidence\": [{\"criterion\": \"recall\", \"x\": 1}]}      | unknown-member    | evidence[0].x",
        "{\"evidence\": [], \"x\": 1}                                 | unknown-member    | x",
        "{\"evidence\": {}}                                           | list-expected     | evidence",
        "{\"evidence\": [1]}                                          | object-expected   | evidence[0]",
        "[]                                                           | object-expected   | ~~",
        "{\"criterion\": 1}                                           | text-expected     | criterion",
        "{\"value\": true}                                            | number-expected   | value",
        "{\"heldOut\": \"yes\"}                                       | flag-expected     | heldOut",
        "{\"interval\": [1]}                                          | interval-expected | interval",
        "{\"interval\": [1, 2], \"low\": 1}                           | interval-expected | interval",
    })
    void refusesBodiesOfAnotherForm(String json, String code, String field) {
        UnusableRequest refused = assertThrows(
                UnusableRequest.class, () -> world.evidence().post(RestWorld.KEY, null, body(json)));

        Map<?, ?> answer = answer(400, new UnusableRequestMapper(new ReaderWords(world.authentication)).toResponse(refused));
        assertEquals(code, answer.get("code"));
        assertEquals(field, at(answer, "details.problems.0.field"));
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String note = "x".repeat(JsonBody.LARGEST);

        UnusableRequest refused = assertThrows(UnusableRequest.class,
                () -> world.evidence().post(RestWorld.KEY, null, body("{\"note\": \"" + note + "\"}")));

        Map<?, ?> answer = answer(413, new UnusableRequestMapper(new ReaderWords(world.authentication)).toResponse(refused));
        assertEquals("The request is larger than 1048576 bytes; send it in parts.", answer.get("message"));
    }

    @Test
    void listsPageByPageTheNewestFirst() {
        for (int piece = 1; piece <= 5; piece++) {
            world.post(201, "{\"criterion\": \"" + (piece == 3 ? "precision" : "recall") + "\", \"value\": " + piece + "}");
        }

        Map<?, ?> page = answer(200, world.evidence().list(RestWorld.KEY, "c2", null, "1", "2"));

        assertEquals(new BigDecimal(4), page.get("total"));
        assertEquals(List.of(new BigDecimal(4), new BigDecimal(2)),
                RestWorld.<List<?>>at(page, "evidence").stream().map(piece -> at(piece, "value")).toList());
        assertEquals(List.of(), at(answer(200, world.evidence().list(RestWorld.KEY, null, null, "2147483647", "500")), "evidence"));
        assertEquals(BigDecimal.ZERO, at(answer(200, world.evidence().list(RestWorld.KEY, null, "9", null, null)), "total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999999", ""})
    void refusesAPageThatCannotBe(String start) {
        assertThrows(UnusableRequest.class, () -> world.evidence().list(RestWorld.KEY, null, null, start, null));
    }

    @Test
    void withdrawsWithAReasonAndTellsTheVerdictWithoutThePiece() {
        String id = at(world.post(201, "{\"criterion\": \"recall\", \"value\": 0.1}"), "evidence.0.id");

        assertEquals("reason-missing", answer(400, world.withdrawal().withdraw(RestWorld.KEY, id, body("{}"))).get("code"));
        Map<?, ?> answer = answer(200, world.withdrawal().withdraw(RestWorld.KEY, id, body("{\"reason\": \"wrong split\"}")));

        assertEquals("wrong split", at(answer, "piece.withdrawn.reason"));
        assertEquals(false, at(answer, "piece.mayWithdraw"));
        assertEquals("inconclusive", at(answer, "computed.verdict"));
        assertEquals("already-withdrawn",
                answer(409, world.withdrawal().withdraw(RestWorld.KEY, id, body("{\"reason\": \"again\"}"))).get("code"));
        assertEquals("evidence-unknown",
                answer(404, world.withdrawal().withdraw(RestWorld.KEY, "<>", body("{\"reason\": \"again\"}"))).get("code"));
    }

    @Test
    void tellsWhereACitedPieceBelongs() {
        String cited = at(world.post(201, "{\"criterion\": \"recall\", \"value\": 0.8}"), "evidence.0.id");

        Map<?, ?> answer = world.post(201, "{\"criterion\": \"recall\", \"value\": 0.8, \"cites\": \"" + cited + "\"}");

        assertEquals(Map.of("id", cited, "issue", "RES-1", "href", "/jira/browse/RES-1"), at(answer, "evidence.0.cites"));
        assertNull(at(answer, "evidence.0.judgement"));
        assertEquals("cited-unknown", world.post(400, "{\"criterion\": \"recall\", \"value\": 0.8, \"cites\": \"none\"}").get("code"));
    }
}

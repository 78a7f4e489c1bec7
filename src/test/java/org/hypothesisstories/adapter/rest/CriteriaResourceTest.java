package org.hypothesisstories.adapter.rest;

import static org.hypothesisstories.adapter.rest.RestWorld.KEY;
import static org.hypothesisstories.adapter.rest.RestWorld.answer;
import static org.hypothesisstories.adapter.rest.RestWorld.at;
import static org.hypothesisstories.adapter.rest.RestWorld.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.AmendmentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CriteriaResourceTest {
    private final RestWorld world = new RestWorld();

    @BeforeEach
    void startATest() {
        world.start("precision > .95", "recall > .7", "Is it clear? @maria");
    }

    @Test
    void tellsToolsHowTheCriteriaStand() {
        world.post(201, "{\"criterion\": \"recall\", \"seeds\": [0.9, 0.91]}");

        Map<?, ?> answer = answer(200, world.criteria().read(KEY));

        assertEquals(List.of("c1", "c2", "c3"), ids(answer));
        assertEquals(List.of("no-evidence", "met", "no-evidence"),
                RestWorld.<List<?>>at(answer, "criteria").stream().map(row -> at(row, "state")).toList());
        assertEquals(true, at(answer, "round.frozen"));
    }

    @Test
    void amendsByLinesAndKeepsTheIdsOfWhatIsAboutTheSame() {
        world.post(201, "{\"criterion\": \"recall\", \"value\": 0.64}");

        Map<?, ?> answer = answer(200, world.criteria().amend(KEY, body("""
                {"criteria": ["precision > .9", "recall > .6", "Is it clear? @boris", "kill: cost > 10 EUR"],
                 "reason": "recall matters less than we thought"}""")));

        assertEquals(List.of("c1", "c2", "c3"), ids(answer).subList(0, 3));
        assertEquals("met", at(answer, "criteria.1.state"));
        assertEquals(List.of("precision > 0.95", "recall > 0.7", "Is it clear? @maria"), at(answer, "amendments.0.before"));
        assertEquals("kill: cost > 10 EUR", at(answer, "amendments.0.after.3"));
        assertEquals("recall matters less than we thought", at(answer, "amendments.0.reason"));
        assertEquals("Ana Alvarez", at(answer, "amendments.0.reasonBy.displayName"));
    }

    @Test
    void givesLinesOnOneMetricTheIdsOfTheirRoles() {
        world.start("cost < 10 EUR", "kill: cost > 90 EUR");

        Map<?, ?> answer = answer(200, world.criteria().amend(KEY, body(
                "{\"criteria\": [\"kill: cost > 80 EUR\", \"cost < 9 EUR\"], \"reason\": \"prices fell\"}")));

        assertEquals(List.of("c2", "c1"), ids(answer));
    }

    @Test
    void takesRowsBackAsTheyWereRead() {
        Map<?, ?> read = world.readWhole();
        List<?> rows = at(read, "criteria");

        Map<?, ?> answer = answer(200, world.criteria().amend(KEY, body(JsonWriter.write(
                Map.of("criteria", rows.subList(0, 2), "basedOn", rows, "reason", "no judge at hand")))));

        assertEquals(List.of("c1", "c2"), ids(answer));
    }

    @Test
    void tellsTheSecondOfTwoWhatTheFirstOneChanged() {
        List<?> seen = at(world.readWhole(), "criteria");
        answer(200, world.criteria().amend(KEY, body("{\"criteria\": [\"precision > .9\"], \"reason\": \"first\"}")));
        world.logIn("boris");

        Map<?, ?> answer = answer(409, world.criteria().amend(KEY, body(JsonWriter.write(
                Map.of("criteria", List.of("precision > .8"), "basedOn", seen, "reason", "second")))));

        assertEquals("criteria-changed", answer.get("code"));
        assertEquals("precision > 0.9", at(answer, "details.criteria.0.text"));
        assertEquals(1, world.amendments.of(RestWorld.ISSUE, 1).size());
    }

    @Test
    void namesTheRowAndTheMend() {
        Map<?, ?> answer = answer(400, world.criteria().amend(KEY, body("""
                {"criteria": ["precision > .95", "recall", {"metric": "f1", "comparator": "=>", "threshold": "0,5 x"}], "reason": "r"}""")));

        assertEquals("line-unreadable", answer.get("code"));
        assertEquals("criteria[1]", at(answer, "details.problems.0.field"));
        Map<?, ?> rows = answer(400, world.criteria().amend(KEY, body(
                "{\"criteria\": [{\"metric\": \"f1\", \"comparator\": \"=>\", \"threshold\": \"NaN\"}], \"reason\": \"r\"}")));
        assertEquals("Line 1: \"=>\" is not a comparison; write >, >=, <, <= or between. Did you mean >=?",
                at(rows, "details.problems.0.message"));
        assertEquals(3, world.boxes.fields.read(RestWorld.ISSUE).criteria().rows().size());
    }

    @Test
    void refusesTenThousandCriteriaAndUnknownMembers() {
        String many = JsonWriter.write(Map.of("criteria", Collections.nCopies(10_000, "recall > .7"), "reason", "r"));

        assertEquals("too-many-rows", answer(400, world.criteria().amend(KEY, body(many))).get("code"));
        UnusableRequest refused = assertThrows(UnusableRequest.class,
                () -> world.criteria().amend(KEY, body("{\"criteria\": [{\"metrik\": \"f1\"}]}")));
        assertEquals("criteria[0].metrik", refused.field());
    }

    @Test
    void asksForAReasonOnceTheCriteriaAreFrozen() {
        assertEquals("reason-missing",
                answer(400, world.criteria().amend(KEY, body("{\"criteria\": [\"recall > .6\"]}"))).get("code"));
        assertEquals("nothing-changed", answer(400, world.criteria().amend(KEY, body(
                "{\"criteria\": [\"precision > .95\", \"recall > 0.70\", \"Is it clear? @maria\"], \"reason\": \"r\"}"))).get("code"));
        world.boxes.issues.forbid(RestWorld.ANA, IssueAction.AMEND_CRITERIA);
        assertEquals("may-not-amend",
                answer(403, world.criteria().amend(KEY, body("{\"criteria\": [\"recall > .6\"]}"))).get("code"));
        world.boxes.issues.keepOut(RestWorld.ANA);
        assertEquals(404, world.criteria().amend(KEY, body("{\"criteria\": [\"recall\"]}")).getStatus());
        assertEquals(404, world.criteria().read(KEY).getStatus());
    }

    @Test
    void takesTheReasonOfASilentAmendmentLater() {
        world.criteria().amend(KEY, body("{\"criteria\": [\"recall > .6\"], \"reason\": \"r\"}"));
        Amendment made = world.amendments.of(RestWorld.ISSUE, 1).get(0);
        Amendment silent = new Amendment(new AmendmentId("a-2"), made.issueId(), made.round(),
                made.before(), made.after(), made.made(), Optional.empty());
        world.amendments.add(silent);
        assertNull(at(world.readWhole(), "amendments.1.reason"));

        Map<?, ?> answer = answer(200, world.amendment().explain(KEY, "a-2", body("{\"reason\": \"edited in bulk\"}")));

        assertEquals("edited in bulk", at(answer, "amendments.1.reason"));
        assertEquals("already-explained",
                answer(409, world.amendment().explain(KEY, "a-2", body("{\"reason\": \"again\"}"))).get("code"));
        assertEquals("amendment-unknown",
                answer(404, world.amendment().explain(KEY, "a-3", body("{\"reason\": \"again\"}"))).get("code"));
    }

    private static List<Object> ids(Map<?, ?> answer) {
        return RestWorld.<List<?>>at(answer, "criteria").stream().<Object>map(row -> at(row, "id")).toList();
    }
}

package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCriteriaFieldTypeTest {
    private static final String LINES = "precision > 0.95\nguardrail: latency <= 200 ms\nkill: Is it unfair? @paula";

    private final FieldFixture fixture = new FieldFixture();
    private final ExitCriteriaFieldType type = fixture.criteria();

    @Test
    void readsOneCriterionALine() throws FieldValidationException {
        List<ExitCriterion> rows = read(FormParams.own("precision > .95\n\nguardrail: latency <= 200 ms\r\nkill: Is it unfair? @paula\n")).rows();

        assertEquals("0.95", ((MeasuredCriterion) rows.get(0)).threshold().toPlainString());
        assertEquals(CriterionRole.GUARDRAIL, rows.get(1).role());
        assertEquals("paula", ((JudgedCriterion) rows.get(2)).judge());
    }

    @Test
    void writesTheLinesThatItReads() throws FieldValidationException {
        assertEquals(LINES, type.getStringFromSingularObject(read(FormParams.own(LINES))));
    }

    @Test
    void countsAnEmptyAreaAsNoValue() throws FieldValidationException {
        assertNull(type.getValueFromCustomFieldParams(FormParams.own(" \n ")));
    }

    @Test
    void namesLineAndMendOfEachMistake() {
        Map<String, String> refusal = fixture.refusal(type, FormParams.own("precision > .95\n\nrecall ; 7\nf1 => high"));

        assertEquals(Map.of(FieldFixture.ID,
                "Line 3: \"recall ; 7\" is neither a comparison such as precision > .95 nor a question with a judge such as Is it clear? @paula."),
                refusal);
        assertEquals(Map.of(FieldFixture.ID, "Line 2: \"=>\" is not a comparison; write >, >=, <, <= or between. Did you mean >=? "
                + "Line 2: \"high\" is not a number; write it like 0.95."), fixture.refusal(type, FormParams.own("\nf1 => high")));
    }

    @Test
    void keepsTheIdsOfLinesThatStayMoveOrAreReworded() throws FieldValidationException {
        ExitCriteria before = read(FormParams.own(LINES));
        String known = type.getDbValueFromObject(before).toString();

        ExitCriteria after = read(FormParams.own("kill: Is it unfair? @paula\nmust: precision >= 0.9\nrecall > .7").with("known", known));

        assertEquals(before.rows().get(2).id(), after.rows().get(0).id());
        assertEquals(before.rows().get(0).id(), after.rows().get(1).id());
        assertNotEquals(before.rows().get(1).id(), after.rows().get(2).id());
    }

    @Test
    void keepsACriterionThatNoLineCouldSay() throws FieldValidationException {
        ExitCriteria odd = new ExitCriteria(List.of(
                new JudgedCriterion(new CriterionId("a"), CriterionRole.MUST, "Say whether it is clear", "paula")));
        String known = type.getDbValueFromObject(odd).toString();

        assertEquals(odd, read(FormParams.own(type.getStringFromSingularObject(odd)).with("known", known)));
    }

    @Test
    void takesEveryLineAsNewWhereWhatThePageKnewIsSpoilt() throws FieldValidationException {
        assertEquals(3, read(FormParams.own(LINES).with("known", "{\"a\":")).rows().size());
    }

    @Test
    void storesJsonThatItReadsBack() throws FieldValidationException {
        ExitCriteria criteria = read(FormParams.own(LINES));

        assertEquals(criteria, type.getObjectFromDbValue(type.getDbValueFromObject(criteria)));
        assertThrows(FieldValidationException.class, () -> type.getObjectFromDbValue("no JSON"));
        assertThrows(FieldValidationException.class, () -> type.getObjectFromDbValue("[{\"metric\":\"x\"}]"));
    }

    @Test
    void keepsTheIdsOfLinesAndRowsFromRestByWhatTheIssueHolds() throws FieldValidationException {
        ExitCriteria before = read(FormParams.own("precision > .95\nrecall > .7\nguardrail: recall > .2\nIs it unfair? @paula"));
        fixture.stores(7, PersistenceFieldType.TYPE_UNLIMITED_TEXT, type.getDbValueFromObject(before));
        String rows = "[{\"metric\": \"Recall\", \"comparator\": \">\", \"threshold\": \".8\"}]";

        ExitCriteria lines = read(FormParams.own("Is it unfair? @paula\nguardrail: recall > .3\nrecall > .6\nauc > .8").on(7).of(fixture.field));
        ExitCriteria json = read(FormParams.own("").with("json", rows).on(7).of(fixture.field));
        ExitCriteria elsewhere = read(FormParams.own("recall > .7").on(8).of(fixture.field));

        assertEquals(List.of(ids(before).get(3), ids(before).get(2), ids(before).get(1)), ids(lines).subList(0, 3));
        assertFalse(ids(before).contains(ids(lines).get(3)));
        assertEquals(List.of(ids(before).get(1)), ids(json));
        assertFalse(ids(before).contains(ids(elsewhere).get(0)));
    }

    private static List<CriterionId> ids(ExitCriteria criteria) {
        return criteria.rows().stream().map(ExitCriterion::id).toList();
    }

    @Test
    void takesRowsLinesAndNothingFromRest() throws FieldValidationException {
        Map<String, String> rows = parameters(List.of(
                Map.of("id", "r1", "metric", "precision", "comparator", ">", "threshold", 0.95), Map.of("question", "Clear?", "judge", "paula")));

        ExitCriteria read = read(FormParams.own("").with("json", rows.get("json")));
        assertEquals("precision > 0.95\nClear? @paula", type.getStringFromSingularObject(read));
        assertEquals("r1", read.rows().get(0).id().value());
        assertEquals(Map.of("", "a > 1\nb > 2"), parameters(List.of("a > 1", "b > 2")));
        assertEquals(Map.of("", "a > 1"), parameters("a > 1"));
        assertEquals(Map.of("", ""), parameters(null));
    }

    @Test
    void refusesJsonThatItCannotTakeInWords() {
        String expected = "Send an array of rows, an array of lines, one string of lines, or null.";

        assertEquals(List.of(expected), type.jsonParameters().from(new JsonData(7), PluginTexts.english()).problems());
        assertEquals(List.of(expected), type.jsonParameters().from(new JsonData(List.of(1)), PluginTexts.english()).problems());
        assertEquals(Map.of(FieldFixture.ID, "Line 1: Write the number to compare with."),
                fixture.refusal(type, FormParams.own("").with("json", "[{\"metric\":\"a\",\"comparator\":\">\"}]")));
        assertEquals(Map.of(FieldFixture.ID, expected), fixture.refusal(type, FormParams.own("").with("json", "[{\"metric\":[]}]")));
    }

    @Test
    void refusesMoreCriteriaThanAHypothesisCanHave() {
        Map<String, String> refusal = fixture.refusal(type, FormParams.own("a > 1\n".repeat(10_000)));

        assertEquals(Map.of(FieldFixture.ID, "There are 10000 criteria; a hypothesis has at most 100."), refusal);
    }

    @Test
    void keepsEveryMemberInJson() throws FieldValidationException {
        ExitCriteria criteria = read(FormParams.own("latency between -5 and 5 % vs 120 ms\nrecall > .7"));
        Map<?, ?> row = (Map<?, ?>) ((List<?>) type.json(criteria)).get(0);

        assertEquals(List.of("id", "role", "metric", "comparator", "threshold", "upper", "unit", "baseline", "relative", "direction"),
                List.copyOf(row.keySet()));
        assertEquals(List.of("-5", "5", "120", "percent", "inside"),
                Stream.of("threshold", "upper", "baseline", "relative", "direction").map(row::get).toList());
        assertEquals(criteria, type.getObjectFromDbValue(type.getDbValueFromObject(criteria)));
    }

    @Test
    void readsWhatAnEarlierVersionStored() throws FieldValidationException {
        ExitCriteria old = type.getObjectFromDbValue("[{\"id\":\"a\",\"role\":\"must\",\"metric\":\"auc\",\"comparator\":\">\","
                + "\"threshold\":\"0.8\",\"unit\":\"\"}]");
        assertEquals("auc > 0.8", type.getStringFromSingularObject(old));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "auc > NaN | \"NaN\" is not a number that can be reached.",
        "auc > -Infinity | \"-Infinity\" is not a number that can be reached.",
        "auc > 1e400 | \"1e400\" is too large; write at most 30 digits.",
        "auc > 0,95 | \"0,95\" is not a number; write it like 0.95. Did you mean 0.95?",
        "auc > | Write the number to compare with.",
        "auc > 1111111111222222222233333333334444444444 | \"1111111111222222222233333333334444444444\" is too large; write at most 30 digits.",
        "auc between 3 and 2 | \"3\" is larger than the number after it; write the smaller one first. Did you mean between 2 and 3?",
        "auc between 3 | Write the second number as well, for instance: between 10 and 20.",
        "auc > +5 % vs 0 | There is no percentage of a baseline of zero; write the difference, for instance: errors <= +2 vs 0.",
        "auc > +5 % vs today | \"today\" is not a number; write it like 0.95.",
        "Is it fair? | Name who judges after the question, for instance Is it clear? @paula."})
    void namesTheRowAndTheMendOfABadNumber(String line, String message) {
        assertEquals(Map.of(FieldFixture.ID, "Line 2: " + message), fixture.refusal(type, FormParams.own("recall > .7\n" + line)));
    }

    @Test
    void namesTheRowOfABadNumberFromRest() {
        Map<String, Object> row = Map.of("metric", "auc", "comparator", ">", "threshold", Double.POSITIVE_INFINITY, "direction", "lower");
        assertEquals(Map.of(FieldFixture.ID, "Line 1: \"Infinity\" is not a number that can be reached. "
                        + "Line 1: The direction \"lower\" contradicts the comparison. Did you mean higher?"),
                fixture.refusal(type, FormParams.own("").with("json", parameters(List.of(row)).get("json"))));
    }

    @Test
    void refusesALineOfAMegabyte() {
        String refusal = fixture.refusal(type, FormParams.own("x".repeat(1_000_000))).get(FieldFixture.ID);
        assertEquals("Line 1: \"" + "x".repeat(40) + "\u2026\" is too long; write at most 1000 characters.", refusal);
    }

    @Test
    void takesMarkupForTheTextItIs() throws FieldValidationException {
        assertEquals("cost <= 5 <b>EUR</b>", type.getStringFromSingularObject(read(FormParams.own("").with("json",
                "[{\"metric\":\"cost\",\"comparator\":\"<=\",\"threshold\":\"5\",\"unit\":\"<b>EUR</b>\"}]"))));
    }

    @Test
    void asksForJudgesWhoAreThere() {
        fixture.user("left", false);
        String problem = "is not the user name of an active user; name the judge by user name, for instance Is it clear? @paula.";

        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("Is it fair? @paula")));
        assertEquals(Map.of(FieldFixture.ID, "Line 2: \"nobody\" " + problem), fixture.refusal(type, FormParams.own("\nIs it fair? @nobody")));
        assertEquals(Map.of(FieldFixture.ID, "Line 1: \"left\" " + problem), fixture.refusal(type, FormParams.own("Is it fair? @left")));
        ApplicationUser paula = fixture.users.getUserByName("paula");
        when(fixture.users.getUserByName("Paula")).thenReturn(paula);
        assertEquals(Map.of(FieldFixture.ID, "Line 1: \"Paula\" " + problem + " Did you mean paula?"),
                fixture.refusal(type, FormParams.own("Is it fair? @Paula")));
    }

    @Test
    void keepsAJudgeWhoHasLeftSince() throws FieldValidationException {
        ExitCriteria before = new ExitCriteria(List.of(
                new JudgedCriterion(new CriterionId("a"), CriterionRole.MUST, "Is it fair?", "left")));
        String stored = type.getDbValueFromObject(before).toString();
        fixture.stores(7, PersistenceFieldType.TYPE_UNLIMITED_TEXT, stored);

        assertEquals(before, type.getObjectFromDbValue(stored));
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("Is it fair? @left\nrecall > .7").with("known", stored).on(7)));
    }

    @Test
    void tellsTheSecondOfTwoWhatTheFirstOneWrote() throws FieldValidationException {
        String mine = type.getDbValueFromObject(read(FormParams.own("recall > .7"))).toString();
        String theirs = type.getDbValueFromObject(read(FormParams.own("recall > .9"))).toString();
        fixture.stores(7, PersistenceFieldType.TYPE_UNLIMITED_TEXT, theirs);

        String refusal = fixture.refusal(type, FormParams.own("recall > .8").with("known", mine).on(7)).get(FieldFixture.ID);

        assertTrue(refusal.startsWith("Somebody else changed this while you were editing; it is now: recall > 0.9 "), refusal);
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("recall > .8").with("known", theirs).on(7)), "the second save");
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("recall > .9").with("known", mine).on(7)), "the same wish twice");
        String mistake = fixture.refusal(type, FormParams.own("recall").with("known", mine).on(7)).get(FieldFixture.ID);
        assertTrue(mistake.startsWith("Line 1: \"recall\" is neither") && mistake.contains("Somebody else changed this"), mistake);
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("recall > .8").with("known", "[]")), "a new issue");
    }

    @Test
    void saysWhyItIsNotThereInBulkChanges() {
        assertEquals("NOTE: Exit criteria are written for one issue; edit them on the issue.",
                PluginTexts.english().say(type.availableForBulkEdit(null)));
    }

    @Test
    void tellsOfEveryChangeThatJiraStoresOnceTheCriteriaAreFrozen() throws FieldValidationException {
        ExitCriteria before = read(FormParams.own(LINES));
        ExitCriteria after = read(FormParams.own("precision > .9"));
        fixture.loggedIn("ana");
        fixture.stores(FieldFixture.ISSUE, PersistenceFieldType.TYPE_UNLIMITED_TEXT, type.getDbValueFromObject(before));
        type.updateValue(fixture.field, fixture.issue, after);
        assertEquals(List.of(), fixture.amendments.of(FieldFixture.ISSUE, 1));

        fixture.rounds.store(Round.first(FieldFixture.ISSUE).frozenBy(new Round.Stamp(Actor.user("ben"), Instant.EPOCH)));
        type.updateValue(fixture.field, fixture.issue, after);
        fixture.reasons.during("Better data", () -> type.updateValue(fixture.field, fixture.issue, null));
        fixture.stores(FieldFixture.ISSUE, PersistenceFieldType.TYPE_UNLIMITED_TEXT, null);
        type.updateValue(fixture.field, fixture.issue, null);
        type.createValue(fixture.field, fixture.issue, after);

        List<Amendment> amendments = fixture.amendments.of(FieldFixture.ISSUE, 1);
        assertEquals(List.of(before, before, ExitCriteria.NONE), amendments.stream().map(Amendment::before).toList());
        assertEquals(List.of(after, ExitCriteria.NONE, after), amendments.stream().map(Amendment::after).toList());
        assertEquals(List.of(false, true, false), amendments.stream().map(Amendment::isExplained).toList());
        assertEquals("Better data", amendments.get(1).reason().orElseThrow().text());
        assertEquals(Actor.user("ana"), amendments.get(0).made().by());
    }

    @Test
    void takesAChangeThatNobodyIsLoggedInForAsThePluginsOwn() throws FieldValidationException {
        fixture.rounds.store(Round.first(FieldFixture.ISSUE).frozenBy(new Round.Stamp(Actor.user("ben"), Instant.EPOCH)));
        type.createValue(fixture.field, fixture.issue, read(FormParams.own(LINES)));

        assertEquals(Actor.AUTOMATIC, fixture.amendments.of(FieldFixture.ISSUE, 1).get(0).made().by());
    }

    private ExitCriteria read(FormParams params) throws FieldValidationException {
        return type.getValueFromCustomFieldParams(params);
    }

    private Map<String, String> parameters(Object json) {
        return type.jsonParameters().from(new JsonData(json), PluginTexts.english()).orElseThrow();
    }
}

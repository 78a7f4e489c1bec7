package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;

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

    private ExitCriteria read(FormParams params) throws FieldValidationException {
        return type.getValueFromCustomFieldParams(params);
    }

    private Map<String, String> parameters(Object json) {
        return type.jsonParameters().from(new JsonData(json), PluginTexts.english()).orElseThrow();
    }
}

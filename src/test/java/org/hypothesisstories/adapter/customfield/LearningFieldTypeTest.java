package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.domain.verdict.ResearchCode;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;

class LearningFieldTypeTest {
    private static final Learning RECALL = new Learning(
            "DistilBERT finds the cases", "recall 0.64\nat precision 0.95", "rare cases lack labels", "we label first",
            Optional.of(NextStep.PIVOT), Optional.of(ResearchCode.DISCARD));

    private final FieldFixture fixture = new FieldFixture();
    private final LearningFieldType type = fixture.learnings();

    @Test
    void readsThePartsOfAForm() throws FieldValidationException {
        FormParams form = new FormParams()
                .with("believed", " DistilBERT finds the cases ").with("observed", "recall 0.64\nat precision 0.95")
                .with("learned", "rare cases lack labels").with("therefore", "we label first")
                .with("nextStep", "pivot").with("code", "discard");

        assertEquals(RECALL, type.getValueFromCustomFieldParams(form));
    }

    @Test
    void countsAnEmptyFormAsNoValue() throws FieldValidationException {
        assertNull(type.getValueFromCustomFieldParams(new FormParams().with("believed", " ").with("nextStep", "")));
    }

    @Test
    void readsBackTheLinesThatItWrites() throws FieldValidationException {
        String lines = type.getStringFromSingularObject(RECALL);

        assertEquals("believed: DistilBERT finds the cases\nobserved: recall 0.64\n  at precision 0.95\nlearned: rare cases lack labels\n"
                + "therefore: we label first\nnextStep: pivot\ncode: discard", lines);
        assertEquals(RECALL, type.getSingularObjectFromString(lines));
        assertNull(type.getSingularObjectFromString(null));
    }

    @Test
    void storesJsonThatItReadsBack() throws FieldValidationException {
        assertEquals(RECALL, type.getObjectFromDbValue(type.getDbValueFromObject(RECALL)));
        assertThrows(FieldValidationException.class, () -> type.getObjectFromDbValue("no JSON"));
        assertThrows(FieldValidationException.class, () -> type.getObjectFromDbValue("[]"));
    }

    @Test
    void namesEverythingThatCannotBeUsed() {
        Map<String, String> refusal = fixture.refusal(type, new FormParams()
                .with("learned", "x".repeat(4001)).with("nextStep", "party").with("code", "frame"));

        String problem = refusal.get(FieldFixture.ID);
        assertTrue(problem.contains("\"party\" is not a next step"), problem);
        assertTrue(problem.contains("\"frame\" says nothing about the code"), problem);
        assertTrue(problem.contains("has 4,001 characters; write at most 4,000."), problem);
    }

    @Test
    void tellsAChangeInTheReadersWords() {
        String told = type.getChangelogString(fixture.field, RECALL);

        assertTrue(told.contains("Next step: Pivot"), told);
        assertTrue(told.endsWith("Research code: Discard it: it served its purpose"), told);
        assertEquals("", type.getChangelogString(fixture.field, null));
    }

    @Test
    void takesJsonFromRestAndGivesItBack() {
        fixture.holds(RECALL);

        Map<?, ?> json = (Map<?, ?>) type.getJsonFromIssue(fixture.field, fixture.issue, false, null).getStandardData().getData();
        assertEquals("pivot", json.get("nextStep"));
        assertEquals("x", parameters(Map.of("learned", "x")).get("learned"));
        assertEquals("", parameters(Map.of("learned", "x")).get("believed"));
        assertEquals(Map.of("", "learned: x"), parameters("learned: x"));
        assertEquals("", parameters(null).get("nextStep"));
    }

    @Test
    void refusesJsonThatItCannotTakeInWords() {
        assertEquals("\"learned\" must be a text.", problem(Map.of("learned", 3)));
        assertEquals("A learning has no part \"next\"; its parts are believed, observed, learned, therefore, nextStep and code.",
                problem(Map.of("next", "x")));
        assertEquals("Send an object of parts, one string of labelled lines, or null.", problem(List.of()));
    }

    private Map<String, String> parameters(Object json) {
        return type.jsonParameters().from(new JsonData(json), PluginTexts.english()).orElseThrow();
    }

    private String problem(Object json) {
        return type.jsonParameters().from(new JsonData(json), PluginTexts.english()).problems().get(0);
    }
}

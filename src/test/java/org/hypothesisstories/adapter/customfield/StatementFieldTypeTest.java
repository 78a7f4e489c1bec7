package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.Map;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;

class StatementFieldTypeTest {
    private static final Statement DISTILBERT = new Statement(
            "a fine-tuned DistilBERT", "identify cases\nwith a precision above .95", "the risk team", "0.91 with TF-IDF");

    private final FieldFixture fixture = new FieldFixture();
    private final StatementFieldType type = fixture.statements();

    @Test
    void readsThePartsOfAForm() throws FieldValidationException {
        FormParams form = new FormParams()
                .with("approach", " a fine-tuned DistilBERT ").with("outcome", "identify cases\nwith a precision above .95")
                .with("beneficiary", "the risk team").with("prior-evidence", "0.91 with TF-IDF");

        assertEquals(DISTILBERT, type.getValueFromCustomFieldParams(form));
    }

    @Test
    void countsAFormWithoutATextAsNoValue() throws FieldValidationException {
        assertNull(type.getValueFromCustomFieldParams(new FormParams().with("approach", " ").with("outcome", "")));
        assertNull(type.getValueFromCustomFieldParams(new FormParams()));
    }

    @Test
    void readsBackTheLinesThatItWrites() {
        String lines = type.getStringFromSingularObject(DISTILBERT);

        assertEquals(DISTILBERT, type.getSingularObjectFromString(lines));
        assertEquals("approach: a fine-tuned DistilBERT\noutcome: identify cases\n  with a precision above .95\n"
                + "beneficiary: the risk team\nprior-evidence: 0.91 with TF-IDF", lines);
    }

    @Test
    void takesALineThatLooksLikeALabelForTheTextItIs() {
        Statement tricky = new Statement("first\noutcome: not a label", "second", "", "");

        assertEquals(tricky, type.getSingularObjectFromString(type.getStringFromSingularObject(tricky)));
    }

    @Test
    void takesTextWithoutALabelForTheApproach() {
        assertEquals(new Statement("shap values", "", "", ""), type.getSingularObjectFromString("shap values"));
    }

    @Test
    void storesJsonThatItReadsBack() throws FieldValidationException {
        Object stored = type.getDbValueFromObject(DISTILBERT);

        assertTrue(stored.toString().startsWith("{\"approach\":\"a fine-tuned DistilBERT\""), stored::toString);
        assertEquals(DISTILBERT, type.getObjectFromDbValue(stored));
        assertThrows(FieldValidationException.class, () -> type.getObjectFromDbValue("no JSON"));
        assertThrows(FieldValidationException.class, () -> type.getObjectFromDbValue("[]"));
    }

    @Test
    void refusesAPartThatIsTooLongAndNamesIt() {
        Map<String, String> refusal = fixture.refusal(type, new FormParams().with("outcome", "x".repeat(4001)));

        assertEquals(Map.of(FieldFixture.ID, "\"will\" has 4,001 characters; write at most 4,000."), refusal);
    }

    @Test
    void tellsAChangeInASentence() {
        assertEquals("We believe that a fine-tuned DistilBERT will identify cases\nwith a precision above .95 for the risk team, "
                + "because 0.91 with TF-IDF.", type.getChangelogString(fixture.field, DISTILBERT));
        assertEquals("", type.getChangelogString(fixture.field, null));
    }

    @Test
    void takesJsonFromRestAndGivesItBack() {
        fixture.holds(DISTILBERT);

        assertEquals(DISTILBERT.approach(),
                ((Map<?, ?>) type.getJsonFromIssue(fixture.field, fixture.issue, false, null).getStandardData().getData()).get("approach"));
        assertEquals(Map.of("approach", "x", "outcome", "", "beneficiary", "", "prior-evidence", ""), parameters(Map.of("approach", "x")));
        assertEquals(Map.of("", "approach: x"), parameters("approach: x"));
        assertEquals(Map.of("approach", "", "outcome", "", "beneficiary", "", "prior-evidence", ""), parameters(null));
    }

    @Test
    void refusesJsonThatItCannotTakeInWords() {
        assertEquals("\"outcome\" must be a text.", problem(Map.of("outcome", 3)));
        assertEquals("A statement has no part \"aproach\"; its parts are approach, outcome, beneficiary and prior-evidence.",
                problem(Map.of("aproach", "x")));
        assertEquals("Send an object of parts, one string of labelled lines, or null.", problem(java.util.List.of()));
    }

    private Map<String, String> parameters(Object json) {
        return type.jsonParameters().from(new JsonData(json), PluginTexts.english()).orElseThrow();
    }

    private String problem(Object json) {
        return type.jsonParameters().from(new JsonData(json), PluginTexts.english()).problems().get(0);
    }
}

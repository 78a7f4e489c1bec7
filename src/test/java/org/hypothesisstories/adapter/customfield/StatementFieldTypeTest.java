package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementWording;
import org.hypothesisstories.domain.issue.IssueKey;
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
    void keepsBaselineWordingAndOriginOnEveryWay() throws FieldValidationException {
        Statement whole = new Statement("a dashboard", "see drift", "operators", "", "logistic regression,\nAUC 0.81",
                StatementWording.FEATURE_INJECTION, Optional.of(new IssueKey("RES-12")));
        FormParams form = new FormParams().with("approach", "a dashboard").with("outcome", "see drift").with("beneficiary", "operators")
                .with("baseline", "logistic regression,\nAUC 0.81").with("wording", "feature-injection").with("origin", "res-12");

        assertEquals(whole, type.getValueFromCustomFieldParams(form));
        assertEquals(whole, type.getSingularObjectFromString(type.getStringFromSingularObject(whole)));
        assertEquals(whole, type.getObjectFromDbValue(type.getDbValueFromObject(whole)));
        assertEquals("In order to see drift, operators will need a dashboard. Today: logistic regression,\nAUC 0.81.",
                type.getChangelogString(fixture.field, whole));
    }

    @Test
    void readsWhatAnEarlierVersionStored() throws FieldValidationException {
        assertEquals(new Statement("a", "b", "", ""),
                type.getObjectFromDbValue("{\"approach\":\"a\",\"outcome\":\"b\",\"beneficiary\":\"\",\"prior-evidence\":\"\"}"));
    }

    @Test
    void refusesAWordingAndAnOriginThatAreNone() {
        assertEquals(Map.of(FieldFixture.ID, "\"poem\" is not a wording; write hypothesis, feature-injection or technical-story. "
                        + "\"next\" is not the key of an issue; write it like RES-12, or leave it out."),
                fixture.refusal(type, new FormParams().with("approach", "x").with("wording", "poem").with("origin", "next")));
    }

    @Test
    void tellsTheSecondOfTwoWhatTheFirstOneWrote() {
        Statement theirs = new Statement("theirs", "work", "", "");
        fixture.stores(7, PersistenceFieldType.TYPE_UNLIMITED_TEXT, type.getDbValueFromObject(theirs));
        String before = type.writeKnown(Optional.of(DISTILBERT));

        Map<String, String> refusal = fixture.refusal(type, mine().with("known", before).on(7));

        assertTrue(refusal.get(FieldFixture.ID).startsWith(
                "Somebody else changed this while you were editing; it is now: We believe that theirs will work. "), refusal::toString);
        assertEquals(Map.of(), fixture.refusal(type, mine().with("known", type.writeKnown(Optional.of(theirs))).on(7)), "the second save");
        assertEquals(Map.of(), fixture.refusal(type, new FormParams().with("approach", "theirs").with("outcome", "work")
                .with("known", before).on(7)), "the same wish twice");
        assertEquals(Map.of(), fixture.refusal(type, mine().on(7)), "a script does not say what it knew");
        assertEquals(Map.of(), fixture.refusal(type, mine().with("known", "spoilt").on(7)));
    }

    @Test
    void tellsTheSecondOfTwoThatTheFirstOneClearedOrWroteIt() {
        fixture.stores(7, PersistenceFieldType.TYPE_UNLIMITED_TEXT, null);
        String cleared = fixture.refusal(type, mine().with("known", type.writeKnown(Optional.of(DISTILBERT))).on(7)).get(FieldFixture.ID);
        assertTrue(cleared.startsWith("Somebody else cleared this while you were editing."), cleared);
        assertEquals(Map.of(), fixture.refusal(type, mine().with("known", type.writeKnown(Optional.empty())).on(7)));

        fixture.stores(7, PersistenceFieldType.TYPE_UNLIMITED_TEXT, type.getDbValueFromObject(DISTILBERT));
        String written = fixture.refusal(type, mine().with("known", type.writeKnown(Optional.empty())).on(7)).get(FieldFixture.ID);
        assertTrue(written.startsWith("Somebody else changed this"), written);
    }

    @Test
    void saysWhyItIsNotThereInBulkChanges() {
        assertEquals("NOTE: A hypothesis statement is written for one issue; edit it on the issue.",
                PluginTexts.english().say(type.availableForBulkEdit(null)));
    }

    private static FormParams mine() {
        return new FormParams().with("approach", "mine").with("outcome", "work better");
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
        assertEquals(texts("x"), parameters(Map.of("approach", "x")));
        assertEquals(Map.of("", "approach: x"), parameters("approach: x"));
        assertEquals(texts(""), parameters(null));
    }

    @Test
    void refusesJsonThatItCannotTakeInWords() {
        assertEquals("\"outcome\" must be a text.", problem(Map.of("outcome", 3)));
        assertEquals("A statement has no part \"aproach\"; its parts are approach, outcome, beneficiary, prior-evidence "
                        + "and baseline, and beside them stand wording and origin.",
                problem(Map.of("aproach", "x")));
        assertEquals("Send an object of parts, one string of labelled lines, or null.", problem(java.util.List.of()));
    }

    private static Map<String, String> texts(String approach) {
        return Map.of("approach", approach, "outcome", "", "beneficiary", "", "prior-evidence", "", "baseline", "", "wording", "", "origin", "");
    }

    private Map<String, String> parameters(Object json) {
        return type.jsonParameters().from(new JsonData(json), PluginTexts.english()).orElseThrow();
    }

    private String problem(Object json) {
        return type.jsonParameters().from(new JsonData(json), PluginTexts.english()).problems().get(0);
    }
}

package org.hypothesisstories.adapter.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementWording;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HYPOTHESIS | We believe that SHAP values will explain drift for operators, because of 2024. Today: nothing.",
        "FEATURE_INJECTION | In order to explain drift, operators will need SHAP values, because of 2024. Today: nothing.",
        "TECHNICAL_STORY | As operators, we need SHAP values so that explain drift, because of 2024. Today: nothing."})
    void tellsEverythingInEachWording(StatementWording wording, String sentence) {
        Statement statement =
                new Statement("SHAP values", "explain drift.", "operators", "of 2024", "nothing", wording, Optional.empty());
        assertEquals(sentence, StatementWords.sentence(statement, PluginTexts.english()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HYPOTHESIS | We believe that SHAP values will \u2026.",
        "FEATURE_INJECTION | In order to \u2026, we will need SHAP values.",
        "TECHNICAL_STORY | We need SHAP values so that \u2026."})
    void leavesRoomForWhatIsNotWrittenYet(StatementWording wording, String sentence) {
        Statement statement = new Statement("SHAP values", "", "", "", "", wording, Optional.empty());
        assertEquals(sentence, StatementWords.sentence(statement, PluginTexts.english()));
    }

    @Test
    void tellsItInJapanese() {
        Statement statement = new Statement("SHAP \u5024", "\u8aac\u660e\u3067\u304d\u308b\u3002", "\u904b\u7528\u62c5\u5f53", "", "\u306a\u3057",
                StatementWording.FEATURE_INJECTION, Optional.empty());
        assertEquals("\u300c\u8aac\u660e\u3067\u304d\u308b\u300d\u306e\u305f\u3081\u306b\u3001\u904b\u7528\u62c5\u5f53\u306b\u306fSHAP \u5024\u304c\u5fc5\u8981\u3067\u3059\u3002 \u73fe\u72b6: \u306a\u3057",
                StatementWords.sentence(statement, PluginTexts.japanese()));
    }

    @Test
    void tellsNothingOfNothing() {
        assertEquals("", StatementWords.sentence(Statement.EMPTY, PluginTexts.english()));
    }
}

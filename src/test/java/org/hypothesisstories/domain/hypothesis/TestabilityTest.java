package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestabilityTest {

    private static final Statement ARTICLE = new Statement(
            "fine tuned distilbert architectures", "allow us to identify cases with high precision and recall", "", "");

    @Test
    void lacksEverythingAtFirst() {
        Testability testability = Testability.of(Statement.EMPTY, ExitCriteria.NONE, false);
        assertFalse(testability.isTestable());
        assertEquals(
                List.of(MissingPart.APPROACH, MissingPart.OUTCOME, MissingPart.MUST_CRITERION, MissingPart.TIME_BOX,
                        MissingPart.BENEFICIARY, MissingPart.PRIOR_EVIDENCE, MissingPart.BASELINE),
                testability.missing());
        assertEquals(
                List.of(MissingPart.APPROACH, MissingPart.OUTCOME, MissingPart.MUST_CRITERION, MissingPart.TIME_BOX),
                testability.needed());
    }

    @Test
    void isTestableWithoutWhatIsOnlyGoodToHave() {
        Testability testability = Testability.of(ARTICLE, criteria("precision > .95", "recall > .7"), true);
        assertTrue(testability.isTestable());
        assertEquals(List.of(MissingPart.BENEFICIARY, MissingPart.PRIOR_EVIDENCE, MissingPart.BASELINE), testability.missing());
    }

    @Test
    void lacksNothingWhenEverythingIsWritten() {
        Statement whole = new Statement("a", "b", "c", "d", "e", StatementWording.HYPOTHESIS, Optional.empty());
        assertEquals(List.of(), Testability.of(whole, criteria("auc > .8"), true).missing());
    }

    @Test
    void needsMoreThanGuardrailsAndKills() {
        Testability testability = Testability.of(ARTICLE, criteria("kill: cost > 1000", "guardrail: recall > .7"), true);
        assertEquals(List.of(MissingPart.MUST_CRITERION), testability.needed());
    }

    @Test
    void cannotBeTestedAgainstMustsThatExcludeEachOther() {
        Testability testability = Testability.of(ARTICLE, criteria("auc > .9", "auc < .8"), true);
        assertEquals(List.of(MissingPart.POSSIBLE_CRITERIA), testability.needed());
    }

    @Test
    void everyPartHasItsOwnKey() {
        assertEquals(
                MissingPart.values().length, Arrays.stream(MissingPart.values()).map(MissingPart::key).distinct().count());
    }

    private static ExitCriteria criteria(String... lines) {
        return CriterionLines.parse(String.join("\n", lines))
                .then(rows -> new ExitCriteriaReader(Locale.ENGLISH, CriterionId::fresh).read(rows))
                .orElseThrow();
    }
}

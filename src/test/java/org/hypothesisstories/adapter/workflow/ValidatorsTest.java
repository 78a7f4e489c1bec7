package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.math.BigDecimal;
import java.util.List;
import org.hypothesisstories.domain.hypothesis.Comparator;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class ValidatorsTest {
    private final TransitionFixture fixture = new TransitionFixture();
    private final Validator testable = new HypothesisTestableValidator(
            fixture.hypotheses, GuardFixture.check(new TimeBoxWorld(), fixture.hypotheses), PluginTexts.reader());
    private final Validator verdictRecorded = new VerdictRecordedValidator(fixture.hypotheses, PluginTexts.reader());

    @Test
    void letsATestableHypothesisThrough() {
        fixture.write(Keys.STATEMENT_FIELD_SETTING, new Statement("a", "b", "", ""));
        fixture.write(Keys.CRITERIA_FIELD_SETTING, precisionAbove95(CriterionRole.MUST));
        fixture.write(Keys.TIME_BOX_FIELD_SETTING, BudgetText.parse("3d").orElseThrow());

        assertDoesNotThrow(() -> testable.validate(fixture.transientVars, fixture.args, null));
    }

    @Test
    void saysAllThatIsMissingAndWhereItIsMended() {
        fixture.write(Keys.STATEMENT_FIELD_SETTING, new Statement("a", "", "", ""));
        fixture.write(Keys.CRITERIA_FIELD_SETTING, precisionAbove95(CriterionRole.GUARDRAIL));

        assertEquals("The hypothesis is not testable yet. Write what it will bring about (Hypothesis statement). "
                + "Write at least one must criterion, so that the hypothesis can be proved or disproved (Exit criteria). "
                + "Agree how much time the question is worth (Time box).", refusal(testable));
    }

    @Test
    void refusesAnIssueWithoutAVerdictAndNamesTheOnesItIsFor() {
        fixture.args.put(Keys.ALLOWED_VERDICTS_ARG, "refuted,inconclusive,not-finished");

        assertEquals("Record the verdict first, one of: Refuted, Inconclusive, Not finished.", refusal(verdictRecorded));
    }

    @Test
    void refusesAVerdictThatTheTransitionIsNotFor() {
        fixture.args.put(Keys.ALLOWED_VERDICTS_ARG, "supported");
        fixture.write(Keys.VERDICT_FIELD_SETTING, Verdict.REFUTED);

        assertEquals("The recorded verdict is Refuted, but this transition is for: Supported.", refusal(verdictRecorded));
    }

    @Test
    void letsAnyVerdictThroughWhereNoneIsNamed() {
        fixture.write(Keys.VERDICT_FIELD_SETTING, Verdict.REFUTED);

        assertDoesNotThrow(() -> verdictRecorded.validate(fixture.transientVars, fixture.args, null));
    }

    private String refusal(Validator validator) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> validator.validate(fixture.transientVars, fixture.args, null));
        return refused.getGenericErrors().iterator().next().toString();
    }

    private static ExitCriteria precisionAbove95(CriterionRole role) {
        return new ExitCriteria(List.of(
                new MeasuredCriterion(new CriterionId("1"), role, "precision", Comparator.GREATER, new BigDecimal(".95"), "")));
    }
}

package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.AmendmentId;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.VerdictOverride;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;

/** What the guards of a transition say about a round; the issue in Jira's hand is what the transition's screen holds. */
class RoundValidatorsTest {
    private final RoundFixture round = new RoundFixture();
    private final TransitionFixture fixture = round.transition;
    private final Validator justified = new VerdictJustifiedValidator(round.concludeRound, fixture.inHand, PluginTexts.reader());
    private final Validator learning = new LearningRecordedValidator(round.concludeRound, fixture.inHand, PluginTexts.reader());
    private final Validator musts = new EvidenceForMustsValidator(
            fixture.hypotheses, round.readRound, fixture.inHand, PluginTexts.reader());

    @Test
    void letsTheVerdictThroughThatTheEvidenceGives() {
        round.precision(".96");
        round.recall(".64");
        round.verdict(Verdict.REFUTED);

        assertDoesNotThrow(() -> justified.validate(fixture.transientVars, fixture.args, null));
    }

    @Test
    void refusesAnotherVerdictUntilASecondPersonAgrees() {
        round.precision(".96");
        round.recall(".64");
        round.verdict(Verdict.SUPPORTED);

        assertEquals("The evidence says Refuted. To record Supported, ask for it with a reason; a second person then agrees.",
                refusal(justified));
        VerdictOverride wish = new VerdictOverride(
                TransitionFixture.ISSUE, 1, Verdict.SUPPORTED, Verdict.REFUTED, "labels were wrong", by("ana"), Optional.empty());
        round.verdicts.ask(wish);
        assertEquals("Supported was asked for; a second person has to agree before it can be recorded.", refusal(justified));
        round.verdicts.second(wish, by("ben"));
        assertDoesNotThrow(() -> justified.validate(fixture.transientVars, fixture.args, null));
    }

    @Test
    void refusesAVerdictOnAmendmentsThatNobodyExplained() {
        round.precision(".96");
        round.recall(".8");
        round.verdict(Verdict.SUPPORTED);
        round.amendments.add(new Amendment(AmendmentId.fresh(), TransitionFixture.ISSUE, 1, ExitCriteria.NONE, ExitCriteria.NONE,
                by("ana"), Optional.empty()));

        assertEquals("The criteria were changed without a reason (1); say first why, at each amendment.", refusal(justified));
    }

    @Test
    void namesEachPartOfTheLearningThatIsMissing() {
        round.learning(new Learning("it ranks", "", "labels are enough", "", Optional.empty(), Optional.empty()));

        String refusal = refusal(learning);
        assertTrue(refusal.contains("\"What we observed\"") && refusal.contains("\"Therefore\""), refusal);
        assertTrue(refusal.contains("Choose what comes next"), refusal);
        assertTrue(!refusal.contains("What we believed"), refusal);
    }

    @Test
    void letsACompleteLearningThrough() {
        round.learning(RoundFixture.LEARNED);

        assertDoesNotThrow(() -> learning.validate(fixture.transientVars, fixture.args, null));
    }

    @Test
    void namesTheMustCriteriaThatLackEvidence() {
        round.precision(".96");

        assertEquals("Record evidence first for: recall > 0.7.", refusal(musts));
        round.recall(".64");
        assertDoesNotThrow(() -> musts.validate(fixture.transientVars, fixture.args, null));
    }

    private Round.Stamp by(String user) {
        return new Round.Stamp(Actor.user(user), round.clock.instant());
    }

    private String refusal(Validator validator) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> validator.validate(fixture.transientVars, fixture.args, null));
        return List.copyOf(refused.getGenericErrors()).get(0).toString();
    }
}

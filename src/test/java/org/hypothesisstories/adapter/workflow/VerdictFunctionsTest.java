package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.VerdictRecord;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.InMemoryAmendments;
import org.hypothesisstories.testing.InMemoryEvidence;
import org.hypothesisstories.testing.InMemoryRounds;
import org.hypothesisstories.testing.InMemoryVerdicts;
import org.hypothesisstories.testing.SomeEvidence;
import org.junit.jupiter.api.Test;

class VerdictFunctionsTest {
    private final RoundFixture round = new RoundFixture();
    private final TransitionFixture fixture = round.transition;
    private final SetResolutionFromVerdictPostFunction setResolution = new SetResolutionFromVerdictPostFunction(
            fixture.hypotheses, fixture.fields, fixture.settings, round.concludeRound, fixture.inHand);

    @Test
    void setsTheResolutionOfTheRecordedVerdict() {
        fixture.settings.write("resolution.refuted", "10002");
        fixture.write(Keys.VERDICT_FIELD_SETTING, Verdict.REFUTED);

        setResolution.execute(fixture.transientVars, fixture.args, null);

        verify(fixture.issue).setResolutionId("10002");
    }

    @Test
    void recordsTheConfiguredVerdictWhereThereIsNone() {
        fixture.settings.write("resolution.inconclusive", "10003");
        fixture.args.put(Keys.VERDICT_WHEN_NONE_ARG, "inconclusive");

        setResolution.execute(fixture.transientVars, fixture.args, null);

        verify(fixture.issue).setResolutionId("10003");
        assertEquals(Verdict.INCONCLUSIVE, fixture.read(Keys.VERDICT_FIELD_SETTING));
    }

    @Test
    void leavesTheResolutionWhereThereIsNoVerdict() {
        setResolution.execute(fixture.transientVars, fixture.args, null);

        verify(fixture.issue, never()).setResolutionId(any());
    }

    @Test
    void clearsVerdictAndResolutionTogether() {
        fixture.write(Keys.VERDICT_FIELD_SETTING, Verdict.SUPPORTED);

        new ClearVerdictPostFunction(fixture.fields).execute(fixture.transientVars, fixture.args, null);

        verify(fixture.issue).setResolutionId(null);
        assertNull(fixture.read(Keys.VERDICT_FIELD_SETTING));
    }

    @Test
    void endsTheRoundWithTheVerdictOnRecord() {
        round.verdict(Verdict.REFUTED);
        round.learning(RoundFixture.LEARNED);

        setResolution.execute(fixture.transientVars, fixture.args, null);

        assertTrue(round.rounds.current(TransitionFixture.ISSUE).isConcluded());
        assertEquals(List.of(RoundFixture.LEARNED), round.verdicts.of(TransitionFixture.ISSUE).stream().map(VerdictRecord::learning).toList());
    }

    @Test
    void recordsWhatTheEvidenceGivesWhereThatIsWantedAndNobodyRecordedAVerdict() {
        fixture.settings.write("resolution.refuted", "10002");
        fixture.args.put(Keys.VERDICT_WHEN_NONE_ARG, Keys.COMPUTED_VERDICT);
        round.precision(".96");
        round.recall(".64");

        setResolution.execute(fixture.transientVars, fixture.args, null);

        verify(fixture.issue).setResolutionId("10002");
        assertEquals(Verdict.REFUTED, fixture.read(Keys.VERDICT_FIELD_SETTING));
        assertEquals(List.of(Learning.EMPTY), round.verdicts.of(TransitionFixture.ISSUE).stream().map(VerdictRecord::learning).toList());
    }

    @Test
    void leavesTheRoundOpenWhereNoVerdictIsRecorded() {
        setResolution.execute(fixture.transientVars, fixture.args, null);

        assertFalse(round.rounds.current(TransitionFixture.ISSUE).isConcluded());
    }

    @Test
    void freezesTheCriteriaAndWritesHowTheyStand() {
        new FreezeCriteriaPostFunction(round.freezeCriteria, fixture.inHand).execute(fixture.transientVars, fixture.args, null);

        assertTrue(round.rounds.current(TransitionFixture.ISSUE).isFrozen());
        assertEquals(CriteriaState.NO_EVIDENCE, fixture.read(Keys.CRITERIA_STATE_FIELD_SETTING));
        assertEquals(2.0, fixture.read(Keys.CRITERIA_OPEN_FIELD_SETTING));
    }

    @Test
    void recordsTheVerdictWhileTheRoundGoesOn() {
        round.verdict(Verdict.SUPPORTED);
        round.precision(".96");
        round.recall(".8");

        new RecordVerdictPostFunction(round.concludeRound, fixture.inHand).execute(fixture.transientVars, fixture.args, null);

        assertEquals(List.of(Verdict.SUPPORTED), round.verdicts.of(TransitionFixture.ISSUE).stream().map(VerdictRecord::recorded).toList());
        assertFalse(round.rounds.current(TransitionFixture.ISSUE).isConcluded());
    }

    @Test
    void testsAgainWithEvidenceOfItsOwn() {
        round.verdict(Verdict.SUPPORTED);
        round.learning(RoundFixture.LEARNED);
        round.freezeCriteria.freeze(TransitionFixture.ISSUE, Actor.AUTOMATIC);
        fixture.args.put(Keys.ROUND_BEGINNING_ARG, "testing");

        nextRound();

        assertEquals(2, round.rounds.current(TransitionFixture.ISSUE).number());
        assertTrue(round.rounds.current(TransitionFixture.ISSUE).isOpenForEvidence());
        assertNull(fixture.read(Keys.VERDICT_FIELD_SETTING));
        assertNull(fixture.read(Keys.LEARNING_FIELD_SETTING));
        verify(fixture.issue, never()).setResolutionId(any());
    }

    @Test
    void beginsTheNextRoundWithWritingUnlessItIsToldOtherwise() {
        round.freezeCriteria.freeze(TransitionFixture.ISSUE, Actor.AUTOMATIC);

        nextRound();

        assertEquals(2, round.rounds.current(TransitionFixture.ISSUE).number());
        assertFalse(round.rounds.current(TransitionFixture.ISSUE).isFrozen());
    }

    @Test
    void archivesNoRoundInWhichNothingHappened() {
        nextRound();

        assertEquals(1, round.rounds.current(TransitionFixture.ISSUE).number());
    }

    private void nextRound() {
        new StartNextRoundPostFunction(round.startNextRound, fixture.fields, fixture.inHand)
                .execute(fixture.transientVars, fixture.args, null);
    }
}

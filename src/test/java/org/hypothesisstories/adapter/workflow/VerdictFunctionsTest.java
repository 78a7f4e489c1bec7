package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import org.hypothesisstories.application.ConcludeRound;
import org.hypothesisstories.application.ReadRound;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.InMemoryAmendments;
import org.hypothesisstories.testing.InMemoryEvidence;
import org.hypothesisstories.testing.InMemoryRounds;
import org.hypothesisstories.testing.InMemoryVerdicts;
import org.hypothesisstories.testing.SomeEvidence;
import org.junit.jupiter.api.Test;

class VerdictFunctionsTest {
    private final TransitionFixture fixture = new TransitionFixture();
    private final InMemoryEvidence evidence = new InMemoryEvidence();
    private final ConcludeRound concludeRound = new ConcludeRound(
            fixture.hypotheses, null,
            new ReadRound(new InMemoryRounds(), evidence, new InMemoryAmendments(), new InMemoryVerdicts()), null, null, () -> Instant.EPOCH);
    private final SetResolutionFromVerdictPostFunction setResolution =
            new SetResolutionFromVerdictPostFunction(fixture.hypotheses, fixture.fields, fixture.settings, concludeRound);

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
    void recordsWhatTheEvidenceGivesWhereThereIsNoVerdict() {
        fixture.settings.write("resolution.refuted", "10002");
        fixture.args.put(Keys.VERDICT_WHEN_NONE_ARG, Keys.COMPUTED_VERDICT);
        JudgedCriterion clear = new JudgedCriterion(new CriterionId("c1"), CriterionRole.MUST, "Is it clear?", "paula");
        fixture.write(Keys.CRITERIA_FIELD_SETTING, new ExitCriteria(List.of(clear)));
        evidence.add(List.of(SomeEvidence.judged(TransitionFixture.ISSUE, clear.id(), false, Instant.EPOCH)));
        fixture.inHand.hold(fixture.issue, () -> setResolution.execute(fixture.transientVars, fixture.args, null));

        verify(fixture.issue).setResolutionId("10002");
        assertEquals(Verdict.REFUTED, fixture.read(Keys.VERDICT_FIELD_SETTING));
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
}

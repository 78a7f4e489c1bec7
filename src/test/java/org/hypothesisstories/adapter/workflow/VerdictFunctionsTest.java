package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;
import org.junit.jupiter.api.Test;

class VerdictFunctionsTest {
    private final TransitionFixture fixture = new TransitionFixture();
    private final SetResolutionFromVerdictPostFunction setResolution =
            new SetResolutionFromVerdictPostFunction(fixture.hypotheses, fixture.fields, fixture.settings);

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
}

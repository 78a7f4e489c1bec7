package org.hypothesisstories.adapter.words;

import org.hypothesisstories.domain.evidence.CriterionState;
import org.hypothesisstories.domain.hypothesis.CriterionRole;

/** How a criterion stands, in words; what meeting it means depends on its role. */
public final class StateWords {
    private StateWords() {
    }

    public static String of(CriterionRole role, CriterionState state, Words words) {
        return state == CriterionState.NO_EVIDENCE
                ? words.say("hypothesis.criterion.state.no-evidence")
                : words.say("hypothesis.criterion.state." + role.key() + "." + state.key());
    }
}

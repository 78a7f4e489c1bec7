package org.hypothesisstories.adapter.workflow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;

/** The verdicts that a transition is for, as the workflow stores them. */
final class AllowedVerdicts {
    private AllowedVerdicts() {
    }

    /** In the arguments of a validator; all of them where none is named. */
    static Set<Verdict> of(Map<?, ?> args) {
        Object stored = args.get(Keys.ALLOWED_VERDICTS_ARG);
        if (stored == null || stored.toString().isBlank()) {
            return EnumSet.allOf(Verdict.class);
        }
        Set<Verdict> allowed = EnumSet.noneOf(Verdict.class);
        Arrays.stream(stored.toString().split(",")).forEach(key -> Verdict.byKey(key.strip()).ifPresent(allowed::add));
        return allowed;
    }
}

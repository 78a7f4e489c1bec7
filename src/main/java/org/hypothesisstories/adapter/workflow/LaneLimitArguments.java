package org.hypothesisstories.adapter.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.lane.LaneLimit;
import org.hypothesisstories.domain.lane.LimitMode;
import org.hypothesisstories.domain.lane.LimitScope;
import org.hypothesisstories.plugin.Keys;

/** How a workflow limits a lane by itself, without what its projects decided. */
record LaneLimitArguments(Arguments arguments) {
    private static final String NUMBER = "[1-9]\\d{0,2}";

    /** Whether it names the statuses; otherwise the transition's own target is meant. */
    boolean names() {
        return arguments.has(Keys.LIMIT_STATUSES_ARG);
    }

    List<String> statuses() {
        return arguments.list(Keys.LIMIT_STATUSES_ARG);
    }

    LimitScope scope() {
        return LimitScope.byKey(arguments.text(Keys.LIMIT_COUNTS_ARG)).orElse(LimitScope.LANE);
    }

    LimitMode mode() {
        return LimitMode.byKey(arguments.text(Keys.LIMIT_MODE_ARG)).orElse(LimitMode.BLOCK);
    }

    /** The number as it was typed; empty means what each project decided. */
    String most() {
        return arguments.text(Keys.LIMIT_MOST_ARG).strip();
    }

    boolean isUsable() {
        return most().isEmpty() || most().matches(NUMBER);
    }

    /** The limit; empty if each project decides. One that cannot be read limits nothing, and the summary says so. */
    Optional<LaneLimit> limit() {
        if (most().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isUsable() ? new LaneLimit(Map.of(scope(), Integer.valueOf(most())), mode()) : LaneLimit.NONE);
    }
}

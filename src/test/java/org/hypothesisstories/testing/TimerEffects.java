package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hypothesisstories.application.TimerEffect;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/** Effects for a sweep that is about some kinds of timers only. */
public final class TimerEffects {

    private TimerEffects() {
    }

    /** The given effects, and for every other kind one that must not be called. */
    public static List<TimerEffect> only(TimerEffect... given) {
        List<TimerEffect> effects = new ArrayList<>(List.of(given));
        Arrays.stream(TimerKind.values())
                .filter(kind -> Arrays.stream(given).noneMatch(effect -> effect.kind() == kind))
                .forEach(kind -> effects.add(new Unwanted(kind)));
        return effects;
    }

    private record Unwanted(TimerKind kind) implements TimerEffect {
        @Override
        public TimerOutcome run(Claim claim) {
            throw new AssertionError("no timer of kind " + kind + " was expected");
        }
    }
}

package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hypothesisstories.application.TimerEffect;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/** Effects for every kind of timer, of which a test is about some. */
public final class TimerEffects {

    private TimerEffects() {
    }

    /** These, and for each other kind one that must not be needed. */
    public static List<TimerEffect> only(List<TimerEffect> effects) {
        List<TimerEffect> all = new ArrayList<>(effects);
        Arrays.stream(TimerKind.values())
                .filter(kind -> effects.stream().noneMatch(effect -> effect.kind() == kind))
                .forEach(kind -> all.add(unexpected(kind)));
        return all;
    }

    private static TimerEffect unexpected(TimerKind kind) {
        return new TimerEffect() {
            @Override
            public TimerKind kind() {
                return kind;
            }

            @Override
            public TimerOutcome run(Claim claim) {
                throw new AssertionError("nobody expected the timer " + claim.key());
            }
        };
    }
}

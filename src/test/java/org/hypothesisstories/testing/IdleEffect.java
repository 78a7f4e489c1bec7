package org.hypothesisstories.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hypothesisstories.application.TimerEffect;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/** Stands in for the kinds of timer that a test is not about. */
public record IdleEffect(TimerKind kind) implements TimerEffect {

    /** The effect together with idle ones for all other kinds. */
    public static List<TimerEffect> besides(TimerEffect effect) {
        Stream<TimerEffect> others =
                Arrays.stream(TimerKind.values()).filter(kind -> kind != effect.kind()).map(IdleEffect::new);
        return Stream.concat(Stream.of(effect), others).toList();
    }

    @Override
    public TimerOutcome run(Claim claim) {
        return new TimerOutcome.Done();
    }
}

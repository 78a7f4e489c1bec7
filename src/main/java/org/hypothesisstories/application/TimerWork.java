package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.RetryPolicy;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the effects of claimed timers, and turns a failure into another attempt. */
public final class TimerWork {

    private static final Logger LOG = LoggerFactory.getLogger(TimerWork.class);

    private final Map<TimerKind, TimerEffect> effects;
    private final RetryPolicy retryPolicy;
    private final InstantSource clock;

    /** @param effects one for each kind of timer */
    public TimerWork(List<TimerEffect> effects, RetryPolicy retryPolicy, InstantSource clock) {
        this.effects = effects.stream().collect(Collectors.toUnmodifiableMap(TimerEffect::kind, Function.identity()));
        if (this.effects.size() < TimerKind.values().length) {
            throw new IllegalArgumentException("a kind of timer has no effect");
        }
        this.retryPolicy = retryPolicy;
        this.clock = clock;
    }

    TimerOutcome run(Claim claim) {
        try {
            return effects.get(claim.key().kind()).run(claim);
        } catch (RuntimeException failure) {
            // Whatever an effect meets in Jira or in other plugins must cost this timer only.
            LOG.warn("Timer {} failed in attempt {}", claim.key(), claim.attempts() + 1, failure);
            return retryPolicy.afterFailure(claim, clock.instant(), failure.toString());
        }
    }
}

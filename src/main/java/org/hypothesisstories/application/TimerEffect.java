package org.hypothesisstories.application;

import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/** What happens when a timer of one kind falls due. */
public interface TimerEffect {

    TimerKind kind();

    /**
     * Does what the timer is for, if it is still wanted. May be called again for the same timer after a crash at any point, or because
     * it threw an exception, and then has to do only what is not done yet.
     */
    TimerOutcome run(Claim claim);
}

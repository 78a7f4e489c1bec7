package org.hypothesisstories.application;

import java.time.Instant;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;

/** Claims on timers, for effects that are run by hand. */
final class SomeClaims {

    private SomeClaims() {
    }

    static Claim of(TimerKind kind, long issueId, String purpose, Instant dueAt) {
        return new Claim(new TimerKey(kind, issueId, purpose), dueAt, "token", new NodeId("node-1"), dueAt.plusSeconds(60), 0);
    }
}

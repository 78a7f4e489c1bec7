package org.hypothesisstories.application.call;

import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.application.port.Tokens;
import org.hypothesisstories.application.port.Transaction;
import org.hypothesisstories.application.port.WebCalls;
import org.hypothesisstories.domain.call.WebCall;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;

/**
 * Orders a call to a listed address, together with the timer that makes it: in the caller's transaction, so that a transition that is
 * rolled back calls nobody, and one that is not forgets no call.
 */
public final class OrderWebCall {

    private final WebCalls calls;
    private final TimerStore timers;
    private final Tokens tokens;
    private final Transaction transaction;
    private final InstantSource clock;

    public OrderWebCall(WebCalls calls, TimerStore timers, Tokens tokens, Transaction transaction, InstantSource clock) {
        this.calls = calls;
        this.timers = timers;
        this.tokens = tokens;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param body makes the body for the token that names the call */
    public void order(String addressId, long issueId, UnaryOperator<String> body) {
        String token = tokens.next();
        WebCall call = new WebCall(token, addressId, issueId, body.apply(token));
        transaction.run(() -> {
            calls.add(call);
            timers.schedule(new TimerKey(TimerKind.WEB_CALL, issueId, token), clock.instant());
        });
    }
}

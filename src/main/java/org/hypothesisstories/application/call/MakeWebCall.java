package org.hypothesisstories.application.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hypothesisstories.application.TimerEffect;
import org.hypothesisstories.application.port.WebAddresses;
import org.hypothesisstories.application.port.WebCalls;
import org.hypothesisstories.application.port.WebSender;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.domain.call.WebCall;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/**
 * Makes an ordered call. It may arrive twice if the node dies before it is forgotten; its token tells the other side.
 *
 * <p>An address that did not accept a call is left alone by this node for a minute, so that time boxes do not wait for it to end; other
 * calls to it count that as an attempt of theirs.
 */
public final class MakeWebCall implements TimerEffect {
    private static final Duration REST = Duration.ofMinutes(1);

    private final WebCalls calls;
    private final WebAddresses addresses;
    private final WebSender sender;
    private final InstantSource clock;
    private final Map<String, Instant> resting = new ConcurrentHashMap<>();

    public MakeWebCall(WebCalls calls, WebAddresses addresses, WebSender sender, InstantSource clock) {
        this.calls = calls;
        this.addresses = addresses;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public TimerKind kind() {
        return TimerKind.WEB_CALL;
    }

    @Override
    public TimerOutcome run(Claim claim) {
        Optional<WebCall> call = calls.find(claim.key().purpose());
        if (call.isEmpty()) {
            return new TimerOutcome.Done();
        }
        WebAddress address = addresses.find(call.get().addressId())
                .orElseThrow(() -> new WebCallFailure("the address " + call.get().addressId() + " is not listed"));
        if (resting.getOrDefault(address.id(), Instant.MIN).isAfter(clock.instant())) {
            throw new WebCallFailure("the address " + address.id() + " did not accept another call within the last minute");
        }
        send(address, call.get());
        calls.remove(call.get().token());
        return new TimerOutcome.Done();
    }

    private void send(WebAddress address, WebCall call) {
        WebSender.Answer answer = sender.send(address, call.token(), call.body());
        if (answer.accepted()) {
            resting.remove(address.id());
        } else {
            resting.put(address.id(), clock.instant().plus(REST));
            throw new WebCallFailure("the address " + address.id() + " did not accept: " + answer.detail());
        }
    }
}

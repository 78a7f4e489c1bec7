package org.hypothesisstories.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.WebCalls;
import org.hypothesisstories.domain.call.WebCall;

/** Ordered calls in a map. */
public final class InMemoryWebCalls implements WebCalls {
    private final Map<String, WebCall> calls = new HashMap<>();

    @Override
    public void add(WebCall call) {
        calls.put(call.token(), call);
    }

    @Override
    public Optional<WebCall> find(String token) {
        return Optional.ofNullable(calls.get(token));
    }

    @Override
    public void remove(String token) {
        calls.remove(token);
    }
}

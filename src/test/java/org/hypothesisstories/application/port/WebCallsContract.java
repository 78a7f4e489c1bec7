package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hypothesisstories.domain.call.WebCall;
import org.junit.jupiter.api.Test;

/** What a store of ordered calls keeps. */
public abstract class WebCallsContract {
    private static final WebCall CALL = new WebCall("token-1", "bell", 10001, "{\"text\":\"" + "\u7d42\u4e86 ".repeat(2000) + "\"}");

    /** An empty store. */
    protected abstract WebCalls calls();

    @Test
    void givesBackACallUntilItIsRemoved() {
        WebCalls calls = calls();
        WebCall other = new WebCall("token-2", "bell", 10001, "{}");
        calls.add(CALL);
        calls.add(other);
        assertEquals(Optional.of(CALL), calls.find("token-1"));
        calls.remove("token-1");
        calls.remove("token-1");
        assertEquals(Optional.empty(), calls.find("token-1"));
        assertEquals(Optional.of(other), calls.find("token-2"));
    }
}

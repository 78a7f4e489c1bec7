package org.hypothesisstories.application.port;

import java.util.Optional;
import org.hypothesisstories.domain.call.WebCall;

/** The calls that are ordered and not yet made. */
public interface WebCalls {

    /** Keeps a call, within the caller's transaction if there is one. */
    void add(WebCall call);

    Optional<WebCall> find(String token);

    /** Forgets a call that was made; nothing happens if it is not there. */
    void remove(String token);
}

package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.gate.Extension;
import org.hypothesisstories.domain.gate.ExtensionDecision;
import org.hypothesisstories.domain.gate.ExtensionRequest;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** The requests for more time and the decisions on them; both are only ever added. */
public interface Extensions {

    /** The requests for a box, the oldest first. */
    List<Extension> of(TimeBoxId box);

    /**
     * Adds a request.
     *
     * @return false if there is one with that number; nothing is changed then
     */
    boolean ask(ExtensionRequest request);

    /**
     * Adds a decision, within the caller's transaction if there is one.
     *
     * @return false if the request is decided already; nothing is changed then. Of two that decide at the same moment, the later one may
     *         fail with an exception instead, which ends its transaction
     */
    boolean decide(ExtensionRequest request, ExtensionDecision decision);

    /** The last request for a box. */
    default Optional<Extension> last(TimeBoxId box) {
        return of(box).stream().reduce((earlier, later) -> later);
    }
}

package org.hypothesisstories.application;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.gate.AgreedRule;
import org.hypothesisstories.domain.gate.Extension;

/**
 * How it stands with more time for an issue, for one reader.
 *
 * @param last the last request for the latest box
 * @param gateOpen whether the gate's criterion is met, so that no reason is needed to grant
 * @param mayAsk whether the reader may ask; one open request at a time, and the project's limit, may still stand in the way
 * @param mayDecide whether the reader grants and refuses
 */
public record ExtensionView(
        Optional<Extension> last, Optional<AgreedRule> rule, boolean gateOpen, boolean mayAsk, boolean mayDecide) {
    public ExtensionView {
        Objects.requireNonNull(last);
        Objects.requireNonNull(rule);
    }
}

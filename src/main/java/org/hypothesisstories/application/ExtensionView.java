package org.hypothesisstories.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.gate.AgreedRule;
import org.hypothesisstories.domain.gate.Extension;

/**
 * How it stands with more time for an issue, for one reader.
 *
 * @param requests the requests for the latest box, the oldest first
 * @param gateOpen whether the gate's criterion is met, so that no reason is needed to grant
 * @param left how often the latest box may still be extended
 * @param ownerRole the project role that decides
 */
public record ExtensionView(
        List<Extension> requests, Optional<AgreedRule> rule, boolean gateOpen, int left, String ownerRole, Rights rights) {

    /**
     * What the reader may do.
     *
     * @param ask whether the reader may ask; one open request at a time, and the project's limit, may still stand in the way
     * @param decide whether the reader decides on more time
     * @param grant whether the reader may grant the request that is open; not, while the criterion is not met, one's own
     * @param agreeRule whether the reader may write the rule: only before the time starts
     */
    public record Rights(boolean ask, boolean decide, boolean grant, boolean agreeRule) {
    }

    public ExtensionView {
        requests = List.copyOf(requests);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(ownerRole);
        Objects.requireNonNull(rights);
    }

    /** The last request for the latest box. */
    public Optional<Extension> last() {
        return requests.stream().reduce((earlier, later) -> later);
    }
}

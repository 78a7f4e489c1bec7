package org.hypothesisstories.application.port;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.lane.LimitScope;

/** How full lanes are. */
public interface LaneOccupancy {

    /**
     * Counts the issues of the same project and type in some statuses, whoever may see them, as the index of the host knows them.
     *
     * @param issueId an issue that is about to join them; it is not counted, and during a transition what its screen holds decides whose
     *     issues are counted
     * @param statuses the ids of the statuses
     * @param classField the id of the field whose values are the classes of service
     * @return empty where the issue is nobody's, or of no class, and that is what would be counted
     */
    Optional<Count> among(long issueId, Set<String> statuses, LimitScope scope, String classField);

    /**
     * A number of issues.
     *
     * @param of the person or the class that was counted; empty for the whole lane
     * @param href an address, complete, that lists them
     */
    record Count(long number, String of, String href) {
        public Count {
            Objects.requireNonNull(of);
            Objects.requireNonNull(href);
        }
    }
}

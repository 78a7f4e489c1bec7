package org.hypothesisstories.application;

import java.util.List;
import org.hypothesisstories.domain.concern.Concern;

/**
 * The concerns about a hypothesis, for one reader.
 *
 * @param concerns the oldest first
 * @param mayRaise whether the reader may raise one
 * @param mayAnswer whether the reader may answer those that are open
 */
public record ConcernsView(List<Concern> concerns, boolean mayRaise, boolean mayAnswer) {

    public ConcernsView {
        concerns = List.copyOf(concerns);
    }
}

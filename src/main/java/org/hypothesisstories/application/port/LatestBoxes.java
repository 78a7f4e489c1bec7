package org.hypothesisstories.application.port;

import java.util.Collection;
import java.util.Map;
import org.hypothesisstories.domain.timebox.TimeBox;

/** The latest boxes of many issues, read together: one query for each thousand issues, not one for each issue. */
@FunctionalInterface
public interface LatestBoxes {

    /** By the id of the issue; without those that never had a box. */
    Map<Long, TimeBox> of(Collection<Long> issueIds);
}

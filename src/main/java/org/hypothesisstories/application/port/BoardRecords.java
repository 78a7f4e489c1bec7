package org.hypothesisstories.application.port;

import java.util.Collection;
import java.util.Map;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.timebox.TimeBox;

/** What is stored of many issues, read together: one query for each thousand of them, not one for each. */
public interface BoardRecords {

    /** The latest box of each issue that ever had one. */
    Map<Long, TimeBox> latestBoxes(Collection<Long> issues);

    /** What blocks each issue that is blocked at present. */
    Map<Long, Block> blocks(Collection<Long> issues);
}

package org.hypothesisstories.application.port;

import java.util.Collection;
import java.util.Map;
import org.hypothesisstories.domain.timebox.Actor;

/** Which of many issues a reader may see, asked together. */
@FunctionalInterface
public interface VisibleIssues {

    /** The ids of those that there are and that the reader may see, each with the id of its project. */
    Map<Long, Long> among(Collection<Long> issueIds, Actor reader);
}

package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.hypothesisstories.application.port.LatestBoxes;
import org.hypothesisstories.domain.timebox.TimeBox;

/** The latest boxes of many issues, found by lists of ids. */
public final class AoLatestBoxes implements LatestBoxes {

    /** The most that Oracle takes in one list. */
    private static final int LONGEST_LIST = 1000;

    private final ActiveObjects ao;

    public AoLatestBoxes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, TimeBox> of(Collection<Long> issueIds) {
        List<Long> ids = List.copyOf(issueIds);
        Map<Long, TimeBox> latest = new HashMap<>();
        ao.executeInTransaction(() -> {
            for (int from = 0; from < ids.size(); from += LONGEST_LIST) {
                read(ids.subList(from, Math.min(from + LONGEST_LIST, ids.size())), latest);
            }
            return null;
        });
        return latest;
    }

    private void read(List<Long> ids, Map<Long, TimeBox> latest) {
        String list = " IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        Query query = Query.select().where(TimeBoxEntity.ISSUE_ID + list, ids.toArray());
        Arrays.stream(ao.find(TimeBoxEntity.class, query)).map(TimeBoxRows::box).forEach(box -> latest.merge(
                box.id().issueId(), box, (one, other) -> one.id().number() > other.id().number() ? one : other));
    }
}

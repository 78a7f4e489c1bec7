package org.hypothesisstories.domain.lane;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which lane a person lately saw which issue; the oldest are forgotten. */
public final class SeenLanes {
    /** How many issues are remembered. */
    public static final int MOST = 50;

    private static final String BETWEEN = ",";
    private static final String IN = "=";

    private final Deque<Seen> newestLast;

    private record Seen(long issue, Lane lane) {}

    private SeenLanes(Deque<Seen> newestLast) {
        this.newestLast = newestLast;
    }

    /** Reads what {@link #text} wrote; what cannot be read is forgotten. */
    public static SeenLanes parse(String text) {
        Deque<Seen> seen = new ArrayDeque<>();
        for (String entry : text.split(BETWEEN)) {
            String[] parts = entry.split(IN);
            if (parts.length == 2 && parts[0].matches("\\d{1,18}")) {
                Lane.byKey(parts[1]).ifPresent(lane -> seen.addLast(new Seen(Long.parseLong(parts[0]), lane)));
            }
        }
        return new SeenLanes(seen);
    }

    public Optional<Lane> of(long issue) {
        return newestLast.stream().filter(seen -> seen.issue() == issue).map(Seen::lane).findFirst();
    }

    /** The same, with an issue seen in a lane just now. */
    public SeenLanes with(long issue, Lane lane) {
        Deque<Seen> seen = newestLast.stream().filter(other -> other.issue() != issue).collect(Collectors.toCollection(ArrayDeque::new));
        seen.addLast(new Seen(issue, lane));
        while (seen.size() > MOST) {
            seen.removeFirst();
        }
        return new SeenLanes(seen);
    }

    /** For storing, the oldest first. */
    public String text() {
        return newestLast.stream().map(seen -> seen.issue() + IN + seen.lane().key()).collect(Collectors.joining(BETWEEN));
    }
}

package org.hypothesisstories.domain.queue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The ranked hypotheses of a project in their order, each with a number that Jira sorts by. Between two neighbours there is nearly always
 * room for a third, so that ranking one changes one.
 */
public record RankLine(List<Place> places) {
    /** Between neighbours that were numbered anew. */
    static final double STEP = 1000;

    /** Closer than this, neighbours are numbered anew: halving further would run out of digits. */
    private static final double CLOSEST = 0.001;

    public RankLine {
        places = List.copyOf(places);
    }

    /** One hypothesis and its number; the smallest is first. */
    public record Place(long issueId, double rank) {
    }

    /**
     * Puts a hypothesis at a place in the line, whether it stands in it already or not.
     *
     * @param position how many stand before it; less than none is none, more than there are is the end
     * @return the numbers that change
     */
    public Map<Long, Double> put(long issueId, int position) {
        List<Place> others = new ArrayList<>(places);
        others.removeIf(place -> place.issueId() == issueId);
        int at = Math.max(0, Math.min(position, others.size()));
        double rank = between(others, at);
        if (fits(others, at, rank)) {
            return Map.of(issueId, rank);
        }
        others.add(at, new Place(issueId, Double.NaN));
        return numberedAnew(others);
    }

    private static double between(List<Place> others, int at) {
        if (others.isEmpty()) {
            return STEP;
        }
        if (at == 0) {
            return others.get(0).rank() - STEP;
        }
        double before = others.get(at - 1).rank();
        return at == others.size() ? before + STEP : before + (others.get(at).rank() - before) / 2;
    }

    private static boolean fits(List<Place> others, int at, double rank) {
        boolean afterTheOneBefore = at == 0 || rank - others.get(at - 1).rank() >= CLOSEST;
        boolean beforeTheNext = at == others.size() || others.get(at).rank() - rank >= CLOSEST;
        return afterTheOneBefore && beforeTheNext;
    }

    private static Map<Long, Double> numberedAnew(List<Place> line) {
        Map<Long, Double> changes = new LinkedHashMap<>();
        for (int at = 0; at < line.size(); at++) {
            Place place = line.get(at);
            double rank = (at + 1) * STEP;
            if (!Objects.equals(place.rank(), rank)) {
                changes.put(place.issueId(), rank);
            }
        }
        return changes;
    }
}

package org.hypothesisstories.domain.lineup;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.lane.Lane;

/**
 * Through which lanes an issue came to where it is.
 *
 * @param first the lane in which it was made; empty for a status that is none
 * @param moves the oldest first
 */
public record LaneHistory(Optional<Lane> first, Instant created, List<LaneMove> moves) {

    public LaneHistory {
        Objects.requireNonNull(first);
        Objects.requireNonNull(created);
        moves = List.copyOf(moves);
    }

    /** Since when it has been in its present status. */
    public Instant since() {
        return moves.isEmpty() ? created : moves.get(moves.size() - 1).at();
    }

    /** The lanes that it should have gone through since it was last to be done, and did not; those gone through afterwards are not among them. */
    public Set<Lane> skipped() {
        Set<Lane> skipped = EnumSet.noneOf(Lane.class);
        Lane at = Lane.TO_DO;
        if (first.isPresent()) {
            skipped.addAll(between(at, first.get()));
            at = first.get();
        }
        for (LaneMove move : moves) {
            if (move.to().isPresent()) {
                Lane to = move.to().get();
                if (to == Lane.TO_DO) {
                    skipped.clear();
                } else if (!move.automatic()) {
                    skipped.addAll(between(at, to));
                }
                skipped.remove(to);
                at = to;
            }
        }
        return skipped;
    }

    /** What the workflow has between two lanes where it has no way from one to the other. */
    private static Set<Lane> between(Lane from, Lane to) {
        if (to == Lane.DONE) {
            // A test is concluded at once, and a reviewed hypothesis need not update a model.
            return from == Lane.TO_DO ? EnumSet.of(Lane.TEST_HYPOTHESIS)
                    : from == Lane.UPDATE_MODEL ? EnumSet.of(Lane.CODE_REVIEW_UPDATE_MODEL) : EnumSet.noneOf(Lane.class);
        }
        return to.ordinal() - from.ordinal() < 2
                ? EnumSet.noneOf(Lane.class)
                : EnumSet.range(Lane.values()[from.ordinal() + 1], Lane.values()[to.ordinal() - 1]);
    }
}

package org.hypothesisstories.domain.lineup;

import static org.hypothesisstories.domain.lane.Lane.CODE_REVIEW_HYPOTHESIS;
import static org.hypothesisstories.domain.lane.Lane.CODE_REVIEW_UPDATE_MODEL;
import static org.hypothesisstories.domain.lane.Lane.DONE;
import static org.hypothesisstories.domain.lane.Lane.TEST_HYPOTHESIS;
import static org.hypothesisstories.domain.lane.Lane.TO_DO;
import static org.hypothesisstories.domain.lane.Lane.UPDATE_MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.lane.Lane;
import org.junit.jupiter.api.Test;

class LaneHistoryTest {
    private static final Instant CREATED = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void skipsNothingOnAnyWayOfTheWorkflow() {
        assertSkipped(Set.of(), TO_DO);
        assertSkipped(Set.of(), TO_DO, TEST_HYPOTHESIS, DONE);
        assertSkipped(Set.of(), TO_DO, TEST_HYPOTHESIS, CODE_REVIEW_HYPOTHESIS, DONE);
        assertSkipped(Set.of(), TO_DO, TEST_HYPOTHESIS, CODE_REVIEW_HYPOTHESIS, UPDATE_MODEL, CODE_REVIEW_UPDATE_MODEL, DONE);
        assertSkipped(Set.of(), TO_DO, TEST_HYPOTHESIS, CODE_REVIEW_HYPOTHESIS, TEST_HYPOTHESIS, CODE_REVIEW_HYPOTHESIS, UPDATE_MODEL,
                TEST_HYPOTHESIS, CODE_REVIEW_HYPOTHESIS, UPDATE_MODEL, CODE_REVIEW_UPDATE_MODEL, UPDATE_MODEL, CODE_REVIEW_UPDATE_MODEL);
    }

    @Test
    void tellsWhichLanesWereSkipped() {
        assertSkipped(Set.of(TEST_HYPOTHESIS), TO_DO, CODE_REVIEW_HYPOTHESIS);
        assertSkipped(Set.of(TEST_HYPOTHESIS), TO_DO, DONE);
        assertSkipped(Set.of(TEST_HYPOTHESIS, CODE_REVIEW_HYPOTHESIS), TO_DO, UPDATE_MODEL);
        assertSkipped(Set.of(CODE_REVIEW_HYPOTHESIS), TO_DO, TEST_HYPOTHESIS, UPDATE_MODEL);
        assertSkipped(Set.of(UPDATE_MODEL), TO_DO, TEST_HYPOTHESIS, CODE_REVIEW_HYPOTHESIS, CODE_REVIEW_UPDATE_MODEL);
        assertSkipped(Set.of(CODE_REVIEW_UPDATE_MODEL), TO_DO, TEST_HYPOTHESIS, CODE_REVIEW_HYPOTHESIS, UPDATE_MODEL, DONE);
        assertSkipped(Set.of(TEST_HYPOTHESIS), DONE);
    }

    @Test
    void forgetsWhatWasMadeUpForOrBelongsToAnEarlierLife() {
        assertSkipped(Set.of(), TO_DO, CODE_REVIEW_HYPOTHESIS, TEST_HYPOTHESIS);
        assertSkipped(Set.of(), TO_DO, DONE, TO_DO, TEST_HYPOTHESIS);
    }

    @Test
    void looksThroughStatusesThatAreNoLanes() {
        LaneHistory detour = new LaneHistory(Optional.of(TO_DO), CREATED, List.of(
                move(Optional.of(TEST_HYPOTHESIS), 1), move(Optional.empty(), 2), move(Optional.of(UPDATE_MODEL), 3)));
        assertEquals(Set.of(CODE_REVIEW_HYPOTHESIS), detour.skipped());
        assertEquals(Set.of(), new LaneHistory(Optional.empty(), CREATED, List.of()).skipped());
    }

    @Test
    void doesNotBlameThePluginForTheEndOfGrace() {
        LaneHistory stopped = new LaneHistory(Optional.of(UPDATE_MODEL), CREATED, List.of(new LaneMove(Optional.of(DONE), CREATED, true)));
        assertEquals(Set.of(TEST_HYPOTHESIS, CODE_REVIEW_HYPOTHESIS), stopped.skipped());
    }

    @Test
    void tellsSinceWhenItIsWhereItIs() {
        assertEquals(CREATED, new LaneHistory(Optional.of(TO_DO), CREATED, List.of()).since());
        assertEquals(CREATED.plusSeconds(2), history(TO_DO, TEST_HYPOTHESIS, CODE_REVIEW_HYPOTHESIS).since());
    }

    private static void assertSkipped(Set<Lane> expected, Lane first, Lane... then) {
        assertEquals(expected, history(first, then).skipped());
    }

    private static LaneHistory history(Lane first, Lane... then) {
        List<LaneMove> moves = new ArrayList<>();
        for (Lane lane : then) {
            moves.add(move(Optional.of(lane), moves.size() + 1));
        }
        return new LaneHistory(Optional.of(first), CREATED, moves);
    }

    private static LaneMove move(Optional<Lane> to, int second) {
        return new LaneMove(to, CREATED.plusSeconds(second), false);
    }
}

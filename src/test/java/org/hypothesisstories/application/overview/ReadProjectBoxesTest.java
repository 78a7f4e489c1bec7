package org.hypothesisstories.application.overview;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.testing.ManyBoxes;
import org.junit.jupiter.api.Test;

/** Boxes start on Monday, 3 March, at nine; a day has eight hours. */
class ReadProjectBoxesTest {

    private final ManyBoxes many = new ManyBoxes();

    @Test
    void showsWhatNeedsAPersonFirst() {
        many.running(1, "4w");
        many.running(2, "1d");
        many.running(3, "3d");
        many.world.agree.agree(many.issue(4, "Later"), ANA);
        many.world.fields.writeBudget(many.issue(5, "Agreed"), "2d");
        many.world.agree.agree(10005, ANA);
        many.world.pause.pause(many.running(6, "2d").id().issueId(), ANA, BY_HAND);
        many.world.stop.stop(many.running(7, "2d").id().issueId(), ANA, BY_HAND);
        many.sweepAt("2025-03-03T17:00:00Z");
        assertEquals(List.of("RES-2", "RES-3", "RES-1", "RES-6", "RES-5", "RES-7"), keys(BoxFilter.ALL));
        assertEquals(List.of("RES-2"), keys(BoxFilter.DECIDE));
        assertEquals(List.of("RES-3"), keys(BoxFilter.THIS_WEEK));
        assertEquals(List.of("RES-3", "RES-1"), keys(BoxFilter.RUNNING));
        assertEquals(List.of("RES-6"), keys(BoxFilter.PAUSED));
        assertEquals(List.of("RES-5"), keys(BoxFilter.PLANNED));
        assertEquals(List.of("RES-7"), keys(BoxFilter.CLOSED));
        ProjectBoxes all = read(BoxFilter.ALL, 0, 50);
        assertEquals(6, all.total());
        assertEquals(2, all.counts().get(BoxFilter.RUNNING));
        assertEquals(Optional.of(Instant.parse("2025-03-04T17:00:00Z")), all.rows().get(0).view().graceEndsAt());
    }

    @Test
    void takesABoxWhoseTimeIsUpForOneToDecideBeforeTheSweep() {
        many.running(1, "1d");
        many.world.clock.set(Instant.parse("2025-03-03T17:00:00Z"));
        assertEquals(BoxGroup.DECIDE, read(BoxFilter.ALL, 0, 50).rows().get(0).group());
    }

    @Test
    void putsRefusedTransitionsBeforeEverything() {
        many.running(1, "1d");
        many.sweepAt("2025-03-03T17:00:00Z");
        many.world.transition.answer(new AutomaticTransition.Refused("not allowed"));
        many.running(2, "1d");
        many.sweepAt("2025-03-04T16:59:00Z");
        many.sweepAt("2025-03-05T09:00:00Z");
        many.running(3, "1d");
        many.sweepAt("2025-03-05T17:00:00Z");
        // Two were closed at the end of their grace, and those transitions were refused as well.
        assertEquals(List.of("RES-3", "RES-2", "RES-1"), keys(BoxFilter.DECIDE));
        assertTrue(read(BoxFilter.DECIDE, 0, 50).rows().stream().allMatch(ProjectBoxes.Row::refused));
    }

    @Test
    void forgetsBoxesThatAreClosedForLong() {
        many.world.stop.stop(many.running(1, "1d").id().issueId(), ANA, BY_HAND);
        many.world.clock.set(Instant.parse("2025-03-10T09:00:00Z"));
        assertEquals(List.of("RES-1"), keys(BoxFilter.CLOSED));
        many.world.clock.set(Instant.parse("2025-03-10T09:00:01Z"));
        assertEquals(List.of(), keys(BoxFilter.CLOSED));
    }

    @Test
    void showsPartsAndCountsTheWhole() {
        for (int number = 1; number <= 7; number++) {
            many.running(number, number + "d");
        }
        ProjectBoxes part = read(BoxFilter.RUNNING, 5, 3);
        assertEquals(List.of("RES-6", "RES-7"), part.rows().stream().map(row -> row.issue().ref().key()).toList());
        assertEquals(7, part.total());
        assertThrows(IllegalArgumentException.class, () -> new BoxPage(BoxFilter.ALL, 0, 201));
        assertThrows(IllegalArgumentException.class, () -> new BoxPage(BoxFilter.ALL, -1, 20));
    }

    @Test
    void countsOnlyWhatTheReaderMaySee() {
        many.running(1, "1d");
        many.seen.hide(many.running(2, "1d").id().issueId());
        ProjectBoxes all = read(BoxFilter.ALL, 0, 50);
        assertEquals(1, all.total());
        assertEquals(List.of("RES-1"), keys(BoxFilter.ALL));
        assertFalse(many.read.read("NONE", ANA, new BoxPage(BoxFilter.ALL, 0, 50)).isPresent());
    }

    private List<String> keys(BoxFilter filter) {
        return read(filter, 0, 50).rows().stream().map(row -> row.issue().ref().key()).toList();
    }

    private ProjectBoxes read(BoxFilter filter, int start, int limit) {
        return many.read.read("RES", ANA, new BoxPage(filter, start, limit)).orElseThrow();
    }
}

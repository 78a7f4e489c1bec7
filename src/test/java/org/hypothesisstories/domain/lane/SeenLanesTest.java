package org.hypothesisstories.domain.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeenLanesTest {
    @Test
    void isReadAsItWasWritten() {
        SeenLanes seen = SeenLanes.parse("").with(1, Lane.TO_DO).with(2, Lane.DONE).with(1, Lane.UPDATE_MODEL);
        assertEquals("2=done,1=update-model", seen.text());
        assertEquals(seen.text(), SeenLanes.parse(seen.text()).text());
        assertEquals(Optional.of(Lane.UPDATE_MODEL), seen.of(1));
        assertEquals(Optional.empty(), seen.of(3));
    }

    @Test
    void forgetsWhatItCannotRead() {
        assertEquals("7=done", SeenLanes.parse("x=done,5,6=nowhere,7=done,=,").text());
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        SeenLanes seen = SeenLanes.parse("");
        for (int issue = 0; issue <= SeenLanes.MOST; issue++) {
            seen = seen.with(issue, Lane.TEST_HYPOTHESIS);
        }
        assertEquals(Optional.empty(), seen.of(0));
        assertEquals(Optional.of(Lane.TEST_HYPOTHESIS), seen.of(1));
        assertEquals(SeenLanes.MOST, seen.text().split(",").length);
    }
}

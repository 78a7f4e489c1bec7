package org.hypothesisstories.domain.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaneTest {

    @Test
    void thereAreSixInTheOrderOfTheArticle() {
        assertEquals(
                List.of("To Do", "Test Hypothesis", "Code Review Hypothesis", "Update Model", "Code Review Update Model", "Done"),
                Arrays.stream(Lane.values()).map(Lane::defaultName).toList());
    }

    @Test
    void keepTheirStoredKeys() {
        assertEquals(
                List.of("to-do", "test-hypothesis", "code-review-hypothesis", "update-model", "code-review-update-model", "done"),
                Arrays.stream(Lane.values()).map(Lane::key).toList());
        assertEquals(Optional.of(Lane.DONE), Lane.byKey("done"));
        assertEquals(Optional.empty(), Lane.byKey("Done"));
    }

    @Test
    void belongToJirasCategories() {
        assertEquals(Lane.Category.TO_DO, Lane.TO_DO.category());
        assertEquals(Lane.Category.DONE, Lane.DONE.category());
        assertEquals(
                4, Arrays.stream(Lane.values()).filter(lane -> lane.category() == Lane.Category.IN_PROGRESS).count());
    }

    @Test
    void workIsDoneInTwoOfThem() {
        assertEquals(
                List.of(Lane.TEST_HYPOTHESIS, Lane.UPDATE_MODEL), Arrays.stream(Lane.values()).filter(Lane::isWorking).toList());
    }
}

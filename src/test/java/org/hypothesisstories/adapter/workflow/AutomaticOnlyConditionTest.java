package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.hypothesisstories.adapter.jira.AutomaticExecution;
import org.junit.jupiter.api.Test;

class AutomaticOnlyConditionTest {
    private final AutomaticExecution automatic = new AutomaticExecution();
    private final AutomaticOnlyCondition condition = new AutomaticOnlyCondition(automatic);

    @Test
    void isNeverOfferedToPeople() {
        assertFalse(passes());
    }

    @Test
    void passesOnlyWhileThePluginIsAtWorkOnTheSameThread() throws InterruptedException {
        assertTrue(automatic.during(this::passes));
        boolean[] elsewhere = {true};
        automatic.during(() -> {
            Thread other = new Thread(() -> elsewhere[0] = passes());
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return null;
        });

        assertFalse(elsewhere[0]);
        assertFalse(passes());
    }

    private boolean passes() {
        return condition.passesCondition(Map.of(), Map.of(), null);
    }
}

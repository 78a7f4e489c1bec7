package org.hypothesisstories.application;

import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.TimeBox;

/**
 * Tells whether the test of a hypothesis has started.
 *
 * <p>Usually its criteria froze at that moment. Tests that started before the plugin froze criteria are known by their time box, and freeze
 * late: with the first thing that is recorded of them.
 */
public final class StartedTest {

    private final TimeBoxes boxes;
    private final Rounds rounds;
    private final FreezeCriteria freezeCriteria;

    public StartedTest(TimeBoxes boxes, Rounds rounds, FreezeCriteria freezeCriteria) {
        this.boxes = boxes;
        this.rounds = rounds;
        this.freezeCriteria = freezeCriteria;
    }

    boolean isStarted(Round round) {
        return round.isFrozen() || boxes.latest(round.issueId()).filter(TimeBox::isUnderWay).isPresent();
    }

    /** The round with its criteria frozen; one that is frozen stays as it is. */
    Round frozen(Round round, Actor actor) {
        if (round.isFrozen()) {
            return round;
        }
        freezeCriteria.freeze(round.issueId(), actor);
        return rounds.current(round.issueId());
    }
}

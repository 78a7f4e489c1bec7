package org.hypothesisstories.application.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.TimeBox;

/**
 * A box among those of its project.
 *
 * @param effects what followed from its time running out, since the last extension; empty where it has not run out
 * @param graceEndsAt until when there is time to decide
 * @param endsThisWeek whether it runs and its deadline falls into the present week
 */
record BoxLine(TimeBox box, BoxGroup group, List<EffectRecord> effects, Optional<Instant> graceEndsAt, boolean endsThisWeek) {

    /** What needs a person comes first; within a group what ends first, of the closed ones the latest. */
    static final Comparator<BoxLine> BY_NEED = Comparator
            .comparing((BoxLine line) -> !line.refused())
            .thenComparing(BoxLine::group)
            .thenComparing(BoxLine::rank)
            .thenComparing(line -> line.box().id().issueId());

    BoxLine {
        effects = List.copyOf(effects);
    }

    /** Whether Jira refused the transition that the end of its time is to bring. */
    boolean refused() {
        return effects.stream().anyMatch(effect -> effect.result() == EffectResult.REFUSED);
    }

    private long rank() {
        return switch (group) {
            case DECIDE -> graceEndsAt.or(box::deadline).orElse(Instant.MAX).getEpochSecond();
            case RUNNING -> box.deadline().orElse(Instant.MAX).getEpochSecond();
            case PAUSED, PLANNED -> box.because().at().getEpochSecond();
            case CLOSED -> -box.because().at().getEpochSecond();
        };
    }
}

package org.hypothesisstories.adapter.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.TimeBoxHistory;
import org.hypothesisstories.domain.timebox.Measure;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.TimeBoxStep;

/** The steps of time boxes in words. */
public final class StepWords {
    private static final Duration CALENDAR_DAY = Duration.ofHours(24);

    private final Words words;
    private final DateWords dates;

    public StepWords(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    /** "Time box 2, of 3 days". */
    public String box(TimeBoxHistory history) {
        return words.say("hypothesis.history.box", history.box().id().number(), BudgetWords.of(history.box().budget(), words));
    }

    /** "Paused: the issue moved to Code Review Hypothesis". */
    public String what(TimeBoxStep step) {
        Reason reason = step.occasion().reason();
        String cause = words.say("hypothesis.cause." + reason.cause().key(), reason.detail());
        return words.say("hypothesis.history.step", words.say("hypothesis.step." + step.kind().key()), cause);
    }

    /** The time used until then, the deadline after it, and what was given back; each where there is something to say. */
    public List<String> facts(TimeBoxHistory history, TimeBoxStep step) {
        Duration day = history.box().budget().measure() == Measure.WORKING_TIME ? history.calendar().week().day() : CALENDAR_DAY;
        List<String> facts = new ArrayList<>();
        if (!step.used().isZero()) {
            facts.add(words.say("hypothesis.history.used", DurationWords.of(step.used(), day, words)));
        }
        step.deadline().filter(deadline -> step.kind() != StepKind.EXPIRE)
                .ifPresent(deadline -> facts.add(words.say("hypothesis.panel.ends", dates.of(deadline))));
        step.deadline().filter(deadline -> step.kind() == StepKind.EXPIRE)
                .ifPresent(deadline -> facts.add(words.say("hypothesis.panel.ended", dates.of(deadline))));
        history.box().run().map(run -> run.granted().minus(step.used()))
                .filter(left -> step.kind() == StepKind.STOP && !left.isZero() && !left.isNegative())
                .ifPresent(left -> facts.add(words.say("hypothesis.box.given-back", DurationWords.of(left, day, words))));
        return facts;
    }
}

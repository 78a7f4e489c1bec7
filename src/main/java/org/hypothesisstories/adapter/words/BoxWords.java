package org.hypothesisstories.adapter.words;

import java.time.Duration;
import java.util.Optional;
import org.hypothesisstories.application.TimeBoxView;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.Measure;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** A time box in words: its state, what is left, and why it is what it is. */
public final class BoxWords {
    private static final Duration CALENDAR_DAY = Duration.ofHours(24);

    private final Words words;
    private final DateWords dates;

    public BoxWords(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    public String state(TimeBoxView view) {
        return words.say("hypothesis.box.state." + (view.reading().overdue() ? BoxState.EXPIRED : view.box().state()).key());
    }

    public String budget(TimeBox box) {
        return BudgetWords.of(box.budget(), words);
    }

    /** "2 days left", with a word about the hour if nobody works at present. */
    public String remaining(TimeBoxView view, WorkCalendar calendar) {
        boolean working = view.box().budget().measure() == Measure.WORKING_TIME;
        if (view.box().countsEffort() && view.box().isUnderWay()) {
            return logged(view, calendar).orElseThrow();
        }
        if (view.reading().remaining().isZero()) {
            return words.say("hypothesis.box.used-up");
        }
        String left = words.say("hypothesis.box.left." + (working ? "working" : "calendar"),
                DurationWords.of(view.reading().remaining(), day(view, calendar), words));
        boolean outOfHours = view.box().state() == BoxState.RUNNING && !view.reading().counting();
        return outOfHours ? left + " " + words.say("hypothesis.box.out-of-hours") : left;
    }

    /** "6 hours of 3 days logged", for a box that counts logged work; empty for others. */
    public Optional<String> logged(TimeBoxView view, WorkCalendar calendar) {
        Duration day = calendar.week().day();
        return view.box().run().filter(run -> view.box().countsEffort()).map(run -> words.say("hypothesis.box.logged",
                run.used().isZero() ? words.say("hypothesis.box.logged.nothing") : DurationWords.of(run.used(), day, words),
                DurationWords.of(run.granted(), day, words)));
    }

    /** "Paused since 3 March 2026 10:00: in Code Review Hypothesis." */
    public String why(TimeBox box) {
        Occasion because = box.because();
        String cause = words.say("hypothesis.cause." + because.reason().cause().key(), because.reason().detail());
        return words.say("hypothesis.box.why." + box.state().key(), dates.of(because.at()), cause);
    }

    /** Until when there is time to decide; empty unless the box is expired. */
    public Optional<String> decideUntil(TimeBoxView view) {
        return view.graceEndsAt().map(end -> words.say("hypothesis.box.decide-until", dates.of(end)));
    }

    /** The last warning that was given since the time was granted. */
    public Optional<String> warned(TimeBoxView view) {
        return view.effects().stream()
                .filter(effect -> effect.effect() == ExpiryEffect.WARNING && effect.result() == EffectResult.DONE)
                .reduce((earlier, later) -> later)
                .map(effect -> words.say("hypothesis.box.warned", dates.of(effect.at()), point(effect.id().occasion())));
    }

    /** "2 days given back", for a box that was closed before its time was used up. */
    public Optional<String> givenBack(TimeBoxView view, WorkCalendar calendar) {
        boolean early = view.box().state() == BoxState.STOPPED && view.box().run().isPresent() && !view.reading().remaining().isZero();
        return early
                ? Optional.of(words.say("hypothesis.box.given-back", DurationWords.of(view.reading().remaining(), day(view, calendar), words)))
                : Optional.empty();
    }

    private String point(String point) {
        return words.say(point.endsWith("%") ? "hypothesis.box.warned.share" : "hypothesis.box.warned.left", point);
    }

    private static Duration day(TimeBoxView view, WorkCalendar calendar) {
        return view.box().budget().measure() == Measure.WORKING_TIME ? calendar.week().day() : CALENDAR_DAY;
    }

    /** What Jira refused to do when the time ran out, and why. */
    public Optional<String> refusedEffect(TimeBoxView view) {
        return view.effects().stream()
                .filter(effect -> effect.result() == EffectResult.REFUSED)
                .map(effect -> words.say("hypothesis.box.refused-effect", effect.detail()))
                .findFirst();
    }
}

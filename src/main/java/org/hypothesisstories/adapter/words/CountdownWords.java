package org.hypothesisstories.adapter.words;

import java.time.Duration;
import java.util.Optional;
import org.hypothesisstories.application.forecast.TimeBoxForecast;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Measure;
import org.hypothesisstories.domain.timebox.TimeSpan;

/** How the time of a box goes on, in words and in the reader's time zone. */
public final class CountdownWords {
    private static final Duration CALENDAR_DAY = Duration.ofHours(24);

    private final Words words;
    private final DateWords dates;

    public CountdownWords(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    /** "ends Fri 14:00 your time"; empty unless it runs, with time left. */
    public Optional<String> ends(TimeBoxForecast forecast) {
        return forecast.box().deadline()
                .filter(deadline -> forecast.box().state() == BoxState.RUNNING && !forecast.reading().overdue())
                .map(deadline -> words.say("hypothesis.countdown.ends", dates.near(deadline, forecast.readAt(), words)));
    }

    /** "The clock rests until Mon 09:00 your time: ..."; empty unless it runs and nobody works at present. */
    public Optional<String> rests(TimeBoxForecast forecast) {
        return forecast.outlook().restsUntil(forecast.readAt())
                .map(until -> words.say("hypothesis.countdown.rests", dates.near(until, forecast.readAt(), words)));
    }

    /** "3d": all the time of the box, as it was agreed, or with what was granted since. */
    public String granted(TimeBoxForecast forecast) {
        return forecast.box().extensions() == 0
                ? BudgetWords.brief(forecast.box().budget(), words)
                : DurationWords.brief(forecast.reading().granted(), day(forecast), words);
    }

    /** How long a day of the box is: as long as the team works, or 24 hours. */
    public static Duration day(TimeBoxForecast forecast) {
        return forecast.box().budget().measure() == Measure.CALENDAR_TIME ? CALENDAR_DAY : forecast.calendar().week().day();
    }

    /** When a stretch of time begins, "Mon 09:00". */
    public String begins(TimeSpan span, TimeBoxForecast forecast) {
        return dates.near(span.from(), forecast.readAt(), words);
    }

    /** Which hours count, and where; or that logged work does. */
    public String counts(TimeBoxForecast forecast) {
        if (forecast.box().countsEffort()) {
            return words.say("hypothesis.countdown.counts.effort");
        }
        return forecast.box().budget().measure() == Measure.CALENDAR_TIME
                ? words.say("hypothesis.countdown.counts.calendar")
                : words.say("hypothesis.countdown.counts.working", forecast.calendar().zone().getId());
    }
}

package org.hypothesisstories.adapter.words;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hypothesisstories.domain.timer.SweepEntry;
import org.hypothesisstories.domain.timer.TimerKind;

/** Timers and sweeps in words. */
public final class TimerWords {
    private static final int MILLIS_DIGITS = 3;

    private final Words words;

    public TimerWords(Words words) {
        this.words = words;
    }

    public String kind(TimerKind kind) {
        return words.say("hypothesis.timers.kind." + kind.key());
    }

    /** "end of the time: 3, warning: 1, failed: 1". */
    public String did(SweepEntry sweep) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(sweep.completed()).forEach((kind, count) -> add(parts, kind(kind), count));
        add(parts, words.say("hypothesis.timers.failed"), sweep.failed());
        add(parts, words.say("hypothesis.timers.lost"), sweep.lost());
        add(parts, words.say("hypothesis.timers.reclaimed"), sweep.reclaimed());
        return String.join(", ", parts);
    }

    /** "1.25 s". */
    public String took(SweepEntry sweep) {
        BigDecimal seconds = BigDecimal.valueOf(Duration.between(sweep.startedAt(), sweep.endedAt()).toMillis(), MILLIS_DIGITS);
        return words.say("hypothesis.timers.seconds", seconds);
    }

    /** A point of warning: "80% of the time are used". */
    public String point(String point) {
        return words.say(point.endsWith("%") ? "hypothesis.box.warned.share" : "hypothesis.box.warned.left", point);
    }

    private void add(List<String> parts, String what, int count) {
        if (count > 0) {
            parts.add(words.say("hypothesis.timers.counted", what, count));
        }
    }
}

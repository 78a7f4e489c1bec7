package org.hypothesisstories.adapter.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.words.BoxWords;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.application.TimeBoxView;
import org.hypothesisstories.domain.timebox.Counting;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.Run;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** A time box as JSON; durations are whole seconds in the measure of the box. */
final class TimeBoxJson {
    private final BoxWords words;
    private final DateWords dates;
    private final WorkCalendar calendar;

    TimeBoxJson(BoxWords words, DateWords dates, WorkCalendar calendar) {
        this.words = words;
        this.dates = dates;
        this.calendar = calendar;
    }

    Map<String, Object> of(TimeBoxView view) {
        TimeBox box = view.box();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", box.id().toString());
        json.put("state", box.state().key());
        json.put("stateText", words.state(view));
        json.put("why", words.why(box));
        json.put("budget", box.budget().text());
        json.put("budgetText", words.budget(box));
        json.put("startedAt", box.run().map(Run::startedAt).map(Instant::toString).orElse(null));
        putDeadline(json, box.deadline());
        json.put("grantedSeconds", view.reading().granted().toSeconds());
        json.put("usedSeconds", view.reading().used().toSeconds());
        json.put("remainingSeconds", view.reading().remaining().toSeconds());
        json.put("usedPercent", view.reading().usedPercent());
        json.put("remainingText", words.remaining(view, calendar));
        json.put("counts", (box.countsEffort() ? Counting.EFFORT : Counting.ELAPSED).key());
        json.put("loggedSeconds", box.countsEffort() ? box.run().map(run -> run.used().toSeconds()).orElse(0L) : null);
        json.put("loggedText", words.logged(view, calendar).orElse(null));
        json.put("overdue", view.reading().overdue());
        json.put("counting", view.reading().counting());
        json.put("effects", view.effects().stream().map(TimeBoxJson::effect).toList());
        json.put("extensions", box.extensions());
        json.put("graceEndsAt", view.graceEndsAt().map(Instant::toString).orElse(null));
        json.put("decideUntilText", words.decideUntil(view).orElse(null));
        json.put("warnedText", words.warned(view).orElse(null));
        json.put("givenBackText", words.givenBack(view, calendar).orElse(null));
        json.put("refusedText", words.refusedEffect(view).orElse(null));
        return json;
    }

    private static Map<String, Object> effect(EffectRecord effect) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("effect", effect.effect().key());
        json.put("result", effect.result().key());
        json.put("occasion", effect.id().occasion());
        json.put("detail", effect.detail());
        json.put("at", effect.at().toString());
        return json;
    }

    private void putDeadline(Map<String, Object> json, Optional<Instant> deadline) {
        json.put("deadline", deadline.map(Instant::toString).orElse(null));
        json.put("deadlineText", deadline.map(dates::of).orElse(null));
    }
}

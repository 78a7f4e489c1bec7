package org.hypothesisstories.adapter.web;

import java.util.List;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.timers.ReadTimers;
import org.hypothesisstories.application.timers.RefusedTransitions;
import org.hypothesisstories.application.timers.TimersPart;
import org.hypothesisstories.application.timers.TimersStand;
import org.hypothesisstories.domain.timebox.Actor;

/** Makes the administrators' page of the timers. */
public class TimersDesk {
    private final ReadTimers readTimers;
    private final RefusedTransitions refusedTransitions;
    private final IssueAccess issues;
    private final ReaderWords reader;
    private final DateWords dates;

    public TimersDesk(
            ReadTimers readTimers, RefusedTransitions refusedTransitions, IssueAccess issues, ReaderWords reader, DateWords dates) {
        this.readTimers = readTimers;
        this.refusedTransitions = refusedTransitions;
        this.issues = issues;
        this.reader = reader;
        this.dates = dates;
    }

    TimersPageView show(Actor actor, TimersWish wish) {
        Words words = reader.now();
        TimersTables tables = new TimersTables(issues, words, dates);
        TimersStand stand = readTimers.stand(actor);
        int rows = TimersTables.ROWS;
        return new TimersPageView(
                stand,
                List.of(
                        tables.refused(refusedTransitions.open(actor, wish.startOf(TimersPart.REFUSED), rows)),
                        tables.dead(readTimers.dead(actor, wish.startOf(TimersPart.DEAD), rows)),
                        tables.claims(readTimers.claims(actor, wish.startOf(TimersPart.CLAIMS), rows), stand.now()),
                        tables.sweeps(readTimers.sweeps(actor, wish.startOf(TimersPart.SWEEPS), rows)),
                        tables.dropped(readTimers.dropped(actor, wish.startOf(TimersPart.DROPPED), rows))),
                tables.findings(wish.findings().orElse(List.of())), wish, words, dates);
    }
}

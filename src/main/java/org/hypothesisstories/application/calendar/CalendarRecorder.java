package org.hypothesisstories.application.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.CalendarBook;
import org.hypothesisstories.application.port.CalendarConflict;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.application.port.Transaction;
import org.hypothesisstories.domain.calendar.CalendarEra;

/** Stores a change of a calendar together with the timer that lets running boxes follow, both or neither. */
public final class CalendarRecorder {

    private final CalendarBook book;
    private final TimerStore timers;
    private final Transaction transaction;
    private final InstantSource clock;

    public CalendarRecorder(CalendarBook book, TimerStore timers, Transaction transaction, InstantSource clock) {
        this.book = book;
        this.timers = timers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws CalendarConflict if the state that was seen is not the present one any more */
    void record(Optional<Instant> seen, CalendarEra era) {
        transaction.run(() -> {
            book.replace(seen, era);
            timers.schedule(new MovePosition(era.scope(), MovePosition.FIRST_ROUND, 0).key(), clock.instant());
        });
    }
}

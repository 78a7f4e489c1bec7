package org.hypothesisstories.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.adapter.ao.AoTimerStore;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.hypothesisstories.testing.ao.AoDatabase;

/** Timers that are read, claimed and completed a second, by the store and by the same statements in plain JDBC, in turns. */
public final class ExpiryRate {

    static final int PAGE = 100;

    private static final int TIMERS = 1000;
    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 9;
    private static final int BESIDE = 10_000;
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final RunningBoxes running;
    private final TimerStore store;
    private final PlainTimers plain;

    private ExpiryRate(AoDatabase database) {
        this.running = new RunningBoxes(database, NOW);
        this.store = new AoTimerStore(Engine.node(database));
        this.plain = new PlainTimers(database);
    }

    /** @param arguments databases, {@code H2} or {@code POSTGRESQL}; none for both */
    public static void main(String... arguments) throws SQLException {
        Report report = new Report("Expiries", "database", "by the store, a second", "by plain JDBC, a second", "store / JDBC");
        for (Engine engine : Engine.named(arguments)) {
            try (AoDatabase database = engine.open()) {
                new ExpiryRate(database).measure(engine.title(), report);
            }
        }
    }

    private void measure(String title, Report report) throws SQLException {
        running.add(TIMERS + 1, TIMERS + BESIDE);
        List<Duration> byStore = new ArrayList<>();
        List<Duration> byJdbc = new ArrayList<>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            Duration stored = timed(this::byStore);
            Duration plainly = timed(() -> plain.expireAll(NOW));
            if (round >= 0) {
                byStore.add(stored);
                byJdbc.add(plainly);
            }
        }
        Duration stored = Timing.median(byStore);
        Duration plainly = Timing.median(byJdbc);
        report.row(title, Timing.perSecond(TIMERS, stored), Timing.perSecond(TIMERS, plainly), Timing.ratio(plainly, stored));
    }

    /** What deals with all timers that are due, and tells how many. */
    @FunctionalInterface
    private interface Expiry {
        int run();
    }

    private Duration timed(Expiry expiry) throws SQLException {
        running.addTimers(1, TIMERS, NOW);
        int[] done = new int[1];
        Duration time = Timing.of(() -> done[0] = expiry.run());
        if (done[0] != TIMERS) {
            throw new IllegalStateException(done[0] + " timers were dealt with");
        }
        return time;
    }

    private int byStore() {
        int done = 0;
        List<DueTimer> page = store.due(NOW, PAGE);
        while (!page.isEmpty()) {
            for (DueTimer timer : page) {
                Claim claim = store.claim(timer, new NodeId("node"), NOW.plusSeconds(900)).orElseThrow();
                done += store.complete(claim, new TimerOutcome.Done()) ? 1 : 0;
            }
            page = store.due(NOW, PAGE);
        }
        return done;
    }
}

package org.hypothesisstories.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.hypothesisstories.adapter.ao.AoExpiryEffects;
import org.hypothesisstories.adapter.ao.AoTimeBoxes;
import org.hypothesisstories.adapter.ao.AoTimerStore;
import org.hypothesisstories.adapter.ao.AoTransaction;
import org.hypothesisstories.adapter.ao.DeadTimerEntity;
import org.hypothesisstories.adapter.ao.ExpiryEffectEntity;
import org.hypothesisstories.adapter.ao.TimeBoxEntity;
import org.hypothesisstories.adapter.ao.TimeBoxStepEntity;
import org.hypothesisstories.adapter.ao.TimerEntity;
import org.hypothesisstories.adapter.ao.TimerRunEntity;
import org.hypothesisstories.application.SweepLimits;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.hypothesisstories.testing.ao.AoDatabase;

/**
 * Whole expiries a second: the sweep with its use cases over the real tables, from the due timer over the step of the box, the fields, the
 * comment, the event and the transition to their records and the next timer. What Jira does for them is left out. Beside it, on the same
 * rows and in turns, the very same statements in the same transactions by plain JDBC.
 */
public final class WholeExpiries {

    private static final int EXPIRIES = Integer.getInteger("expiries", 1000);
    private static final int BESIDE = 10 * EXPIRIES;
    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 9;
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<String> TABLES = List.of("TIME_BOX", "TIME_BOX_STEP", "EXPIRY_EFFECT", "TIMER", "TIMER_RUN", "DEAD_TIMER");

    private final AoDatabase database;
    private final DataSource plain;
    private final RunningBoxes running;
    private final StatementTape tape = new StatementTape();
    private final TimeBoxWorld recorded;
    private final TimeBoxWorld world;

    private WholeExpiries(AoDatabase database) {
        this.database = database;
        this.running = new RunningBoxes(database, NOW);
        DataSource[] pool = new DataSource[1];
        this.recorded = world(source -> {
            pool[0] = source;
            return tape.around(source);
        });
        this.plain = pool[0];
        this.world = world(UnaryOperator.identity());
    }

    /** @param arguments databases, {@code H2} or {@code POSTGRESQL}; none for both */
    public static void main(String... arguments) throws SQLException {
        Report report = new Report("Whole expiries, " + EXPIRIES + " at once", "database", "by the sweep, a second",
                "by plain JDBC, a second", "sweep / JDBC", "statements an expiry");
        for (Engine engine : Engine.named(arguments)) {
            try (AoDatabase database = engine.open()) {
                new WholeExpiries(database).measure(engine.title(), report);
            }
        }
    }

    private TimeBoxWorld world(UnaryOperator<DataSource> around) {
        ActiveObjects node = database.node(around, TimeBoxEntity.class, TimeBoxStepEntity.class, ExpiryEffectEntity.class, TimerEntity.class,
                TimerRunEntity.class, DeadTimerEntity.class);
        TimeBoxWorld made = new TimeBoxWorld(new AoTimeBoxes(node), new AoTimerStore(node), new AoExpiryEffects(node), new AoTransaction(node));
        made.clock.set(NOW);
        for (int issue = 1; issue <= EXPIRIES; issue++) {
            made.issues.add(issue, "RES-" + issue);
        }
        return made;
    }

    private void measure(String title, Report report) throws SQLException {
        refill();
        tape.record(() -> sweep(recorded));
        requireExpired();
        List<Duration> bySweep = new ArrayList<>();
        List<Duration> byJdbc = new ArrayList<>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            Duration swept = timed(() -> sweep(world));
            Duration played = timed(() -> tape.play(plain));
            if (round >= 0) {
                bySweep.add(swept);
                byJdbc.add(played);
            }
        }
        Duration swept = Timing.median(bySweep);
        Duration played = Timing.median(byJdbc);
        report.row(title, Timing.perSecond(EXPIRIES, swept), Timing.perSecond(EXPIRIES, played), Timing.ratio(played, swept),
                (double) tape.statements() / EXPIRIES);
    }

    private Duration timed(Runnable expiry) throws SQLException {
        refill();
        Duration time = Timing.of(expiry);
        requireExpired();
        return time;
    }

    private static void sweep(TimeBoxWorld world) {
        world.sweep("node", SweepLimits.standard()).sweep(() -> false);
    }

    /** The same rows with the same numbers each time: so many boxes that are due, and ten times as many that are not. */
    private void refill() throws SQLException {
        try (Connection connection = database.connection(); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("TRUNCATE TABLE \"AO_0123AB_" + table + "\" RESTART IDENTITY");
            }
        }
        running.addDue(1, EXPIRIES);
        running.add(EXPIRIES + 1, EXPIRIES + BESIDE);
    }

    private void requireExpired() {
        int expired = world.boxes.longestIn(BoxState.EXPIRED, NOW, EXPIRIES + 1).size();
        int done = world.effects.of(new TimeBoxId(EXPIRIES, 1)).size();
        if (expired != EXPIRIES || done != 3) {
            throw new IllegalStateException(expired + " boxes expired, the last with " + done + " effects");
        }
    }
}

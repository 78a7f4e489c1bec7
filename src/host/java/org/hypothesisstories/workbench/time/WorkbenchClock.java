package org.hypothesisstories.workbench.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hypothesisstories.workbench.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time of the workbench: the system's, plus what people have moved it forward. The move is kept in the database, so that
 * all nodes follow it within a second and a restart does not take it back.
 */
public final class WorkbenchClock implements InstantSource, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WorkbenchClock.class);

    private final Database database;
    private final InstantSource system;
    private final Duration ownOffset;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService follower;
    private volatile Duration moved;

    private WorkbenchClock(Database database, InstantSource system, Duration ownOffset) {
        this.database = database;
        this.system = system;
        this.ownOffset = ownOffset;
        this.moved = stored();
        this.follower = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "workbench-clock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The clock of this node; {@code ownOffset} stands for a machine whose clock is wrong and is not shared. */
    public static WorkbenchClock start(Database database, Duration ownOffset) {
        WorkbenchClock clock = on(database, InstantSource.system(), ownOffset);
        clock.follower.scheduleWithFixedDelay(clock::follow, 1, 1, TimeUnit.SECONDS);
        return clock;
    }

    /** A clock on a stated source of time that looks at the database only when moved or told to {@link #follow()}. */
    static WorkbenchClock on(Database database, InstantSource system, Duration ownOffset) {
        return new WorkbenchClock(database, system, ownOffset);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(moved).plus(ownOffset);
    }

    /** How far people have moved the time of all nodes. */
    public Duration moved() {
        return moved;
    }

    /** Moves the time of all nodes forward; time never goes back. */
    public void moveForward(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("Time does not go back");
        }
        database.outsideTransaction(() -> database.jdbi().withHandle(handle ->
                handle.execute("update workbench_clock set offset_millis = offset_millis + ? where id = 1", step.toMillis())));
        follow();
    }

    /** Calls the listener on this node after each move, whichever node made it. */
    public void onMove(Runnable listener) {
        listeners.add(listener);
    }

    void follow() {
        try {
            Duration now = stored();
            if (!now.equals(moved)) {
                moved = now;
                listeners.forEach(Runnable::run);
            }
        } catch (RuntimeException e) {
            log.warn("The clock could not follow the database: {}", e.getMessage());
        }
    }

    private Duration stored() {
        return database.outsideTransaction(() -> database.jdbi().withHandle(handle ->
                Duration.ofMillis(handle.select("select offset_millis from workbench_clock where id = 1").mapTo(long.class).one())));
    }

    @Override
    public void close() {
        follower.shutdownNow();
    }
}

package org.hypothesisstories.workbench.cluster;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work of the host that a thread of its own repeats until it is stopped; a failure is logged and the next round tries again. */
public final class RepeatedTask {
    private static final Logger LOG = LoggerFactory.getLogger(RepeatedTask.class);

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private final ScheduledExecutorService thread;

    /** Makes the task; the thread is a daemon named {@code name} and does nothing before {@link #start}. */
    public RepeatedTask(String name, Duration pause, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(body -> {
            Thread made = new Thread(body, name);
            made.setDaemon(true);
            return made;
        });
    }

    /** Starts the repetition; the first round begins after one pause. */
    public void start() {
        thread.scheduleWithFixedDelay(this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Begins no further round and waits a few seconds for the one under way. */
    public void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("{} did not stop in time", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("{} failed and will be tried again", name, e);
        }
    }
}

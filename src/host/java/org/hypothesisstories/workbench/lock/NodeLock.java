package org.hypothesisstories.workbench.lock;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One named lock as this node sees it: threads queue at a lock in memory, and the one that has it holds the row for the node.
 *
 * <p>Reentrant; only the outermost hold takes and releases the row.
 */
final class NodeLock implements ClusterLock {
    private static final Logger LOG = LoggerFactory.getLogger(NodeLock.class);
    private static final long LONGEST_PAUSE_MILLIS = 500;

    private final ReentrantLock threads = new ReentrantLock(true);
    private final String name;
    private final LockRows rows;

    NodeLock(String name, LockRows rows) {
        this.name = name;
        this.rows = rows;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        threads.lockInterruptibly();
        holdRow(Long.MAX_VALUE);
    }

    @Override
    public boolean tryLock() {
        return threads.tryLock() && holdRowNow();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long begun = System.nanoTime();
        long patience = unit.toNanos(time);
        return threads.tryLock(time, unit) && holdRow(patience - (System.nanoTime() - begun));
    }

    @Override
    public void unlock() {
        if (!threads.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("The lock " + name + " is not held by this thread");
        }
        try {
            if (threads.getHoldCount() == 1 && !rows.release(name)) {
                LOG.warn("The lock {} was lost to another node before it was released", name);
            }
        } finally {
            threads.unlock();
        }
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return threads.isHeldByCurrentThread();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("ClusterLock.newCondition");
    }

    private boolean holdRowNow() {
        boolean held = false;
        try {
            held = threads.getHoldCount() > 1 || rows.take(name);
        } finally {
            if (!held) {
                threads.unlock();
            }
        }
        return held;
    }

    private boolean holdRow(long patienceNanos) throws InterruptedException {
        boolean held = threads.getHoldCount() > 1;
        try {
            long begun = System.nanoTime();
            long pause = 25;
            while (!held) {
                held = rows.take(name);
                if (held || System.nanoTime() - begun >= patienceNanos) {
                    break;
                }
                Thread.sleep(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        } finally {
            if (!held) {
                threads.unlock();
            }
        }
        return held;
    }
}

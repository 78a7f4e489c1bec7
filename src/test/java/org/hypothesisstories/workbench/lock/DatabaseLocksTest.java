package org.hypothesisstories.workbench.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import org.hypothesisstories.workbench.SettableClock;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseLocksTest {
    private final PooledDatabase database = TestDatabase.open();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final DatabaseLocks one = new DatabaseLocks(database, clock, "one");
    private final DatabaseLocks two = new DatabaseLocks(database, clock, "two");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void isHeldByOneNodeAtATime() {
        assertTrue(one.getLockForName("a").tryLock());
        assertFalse(two.getLockForName("a").tryLock());
        assertTrue(two.getLockForName("b").tryLock());
        one.getLockForName("a").unlock();
        assertTrue(two.getLockForName("a").tryLock());
    }

    @Test
    void isHeldByOneThreadOfANodeAtATime() {
        assertTrue(one.getLockForName("a").tryLock());
        assertFalse(CompletableFuture.supplyAsync(() -> one.getLockForName("a").tryLock()).join());
    }

    @Test
    void isReentrant() {
        Lock lock = one.getLockForName("a");
        lock.lock();
        lock.lock();
        lock.unlock();
        assertFalse(two.getLockForName("a").tryLock());
        lock.unlock();
        assertTrue(two.getLockForName("a").tryLock());
    }

    @Test
    void refusesToUnlockWhatTheThreadDoesNotHold() {
        assertThrows(IllegalMonitorStateException.class, () -> one.getLockForName("a").unlock());
    }

    @Test
    void givesUpWhenTheTimeIsOver() throws InterruptedException {
        one.getLockForName("a").lock();
        assertFalse(two.getLockForName("a").tryLock(30, TimeUnit.MILLISECONDS));
        assertFalse(two.getLockForName("a").isHeldByCurrentThread());
    }

    @Test
    void waitsForAnotherNode() throws Exception {
        one.getLockForName("a").lock();
        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> {
            two.getLockForName("a").lock();
            return two.getLockForName("a").isHeldByCurrentThread();
        });
        one.getLockForName("a").unlock();
        assertTrue(other.get(20, TimeUnit.SECONDS));
    }

    @Test
    void passesToAnotherNodeWhenTheOwnerDies() {
        one.getLockForName("a").lock();
        clock.move(Duration.ofSeconds(59));
        assertFalse(two.getLockForName("a").tryLock());
        clock.move(Duration.ofSeconds(2));
        assertTrue(two.getLockForName("a").tryLock());
        one.getLockForName("a").unlock();
        assertFalse(one.getLockForName("a").tryLock());
    }

    @Test
    void staysWithANodeThatRenewsItsLease() {
        one.getLockForName("a").lock();
        for (int round = 0; round < 10; round++) {
            clock.move(Duration.ofSeconds(30));
            one.renew();
        }
        assertFalse(two.getLockForName("a").tryLock());
    }

    @Test
    void isFreeAfterItsNodeStartsAgain() {
        one.getLockForName("a").lock();
        new DatabaseLocks(database, clock, "one").releaseAll();
        assertTrue(two.getLockForName("a").tryLock());
    }

    @Test
    void isSeenByOthersBeforeTheHoldersTransactionCommits() {
        database.inTransaction(() -> {
            assertTrue(one.getLockForName("a").tryLock());
            return assertOther(false);
        });
    }

    @Test
    void countsRightWhenTwoNodesRace() throws Exception {
        AtomicInteger unguarded = new AtomicInteger();
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> count(one, unguarded));
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> count(two, unguarded));
        CompletableFuture.allOf(first, second).get(60, TimeUnit.SECONDS);
        assertEquals(20, unguarded.get());
    }

    private boolean assertOther(boolean expected) {
        boolean got = CompletableFuture.supplyAsync(() -> two.getLockForName("a").tryLock()).join();
        assertEquals(expected, got);
        return got;
    }

    private static void count(DatabaseLocks node, AtomicInteger counter) {
        for (int round = 0; round < 10; round++) {
            Lock lock = node.getLockForName("counter");
            lock.lock();
            try {
                int seen = counter.get();
                Thread.yield();
                counter.set(seen + 1);
            } finally {
                lock.unlock();
            }
        }
    }
}

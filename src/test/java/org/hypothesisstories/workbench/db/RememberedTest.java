package org.hypothesisstories.workbench.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final PooledDatabase database = TestDatabase.open();
    private final AtomicInteger stored = new AtomicInteger(1);
    private final Remembered<Integer> remembered = new Remembered<>(database, stored::get);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void showsAChangeOfThisNodeAtOnce() {
        assertEquals(1, remembered.get());
        stored.set(2);
        remembered.changed();
        assertEquals(2, remembered.get());
    }

    @Test
    void keepsNothingThatATransactionSaw() {
        database.inTransaction(() -> {
            stored.set(2);
            remembered.changed();
            assertEquals(2, remembered.get());
            return null;
        });
        stored.set(3);
        assertEquals(3, remembered.get());
    }

    @Test
    void showsWhatWasCommittedAlthoughItWasReadDuringTheTransaction() throws InterruptedException {
        database.inTransaction(() -> {
            remembered.changed();
            readInAnotherThread();
            stored.set(2);
            return null;
        });
        assertEquals(2, remembered.get());
    }

    @Test
    void survivesARollback() {
        assertThrows(IllegalStateException.class, () -> database.inTransaction(() -> {
            remembered.changed();
            throw new IllegalStateException("no");
        }));
        assertEquals(1, remembered.get());
    }

    private void readInAnotherThread() {
        Thread reader = new Thread(remembered::get);
        reader.start();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

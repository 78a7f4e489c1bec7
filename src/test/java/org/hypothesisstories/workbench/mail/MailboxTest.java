package org.hypothesisstories.workbench.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.hypothesisstories.workbench.SettableClock;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final PooledDatabase database = TestDatabase.open();
    private final Mailbox mailbox = new Mailbox(database, new SettableClock(NOW));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void listsTheNewestFirst() {
        mailbox.send("ann@example.org", "One", "first", "text/plain");
        mailbox.send("bob@example.org", "Two", "second", "text/html");
        List<Mail> mails = mailbox.list(10);
        assertEquals(List.of("Two", "One"), mails.stream().map(Mail::subject).toList());
        assertEquals(NOW, mails.get(0).queued());
        assertEquals(1, mailbox.list(1).size());
    }
}

package org.hypothesisstories.workbench.mail;

import java.time.InstantSource;
import java.util.List;
import org.hypothesisstories.workbench.db.Database;

/** The outgoing mail of all nodes, newest first. */
public final class Mailbox {
    private final Database database;
    private final InstantSource clock;

    public Mailbox(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Queues a message; a caller in a transaction queues it only if that commits. */
    public void send(String recipient, String subject, String body, String mimeType) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "insert into mail_message (recipient, subject, body, mime_type, queued)"
                                        + " values (:recipient, :subject, :body, :mimeType, :queued)")
                        .bind("recipient", recipient)
                        .bind("subject", subject)
                        .bind("body", body)
                        .bind("mimeType", mimeType)
                        .bind("queued", clock.instant())
                        .execute());
    }

    /** The newest messages, at most {@code limit}. */
    public List<Mail> list(int limit) {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select id, recipient, subject, body, mime_type, queued from mail_message order by id desc limit :limit")
                .bind("limit", limit)
                .map((row, context) -> new Mail(
                        row.getLong("id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("mime_type"),
                        row.getTimestamp("queued").toInstant()))
                .list());
    }
}

package org.hypothesisstories.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.ao.AoDatabase;

/** The statements of the timer store, in its transactions, with nothing between them and the driver. */
final class PlainTimers {

    private static final String DUE = """
            SELECT "ID", "TIMER_KEY", "KIND", "DUE_AT", "VERSION", "ATTEMPTS" FROM "AO_0123AB_TIMER"
            WHERE "DUE_AT" <= ? AND "KIND" IN (%s) ORDER BY "DUE_AT" ASC, "ID" ASC LIMIT %d"""
            .formatted(String.join(", ", Collections.nCopies(TimerKind.values().length, "?")), ExpiryRate.PAGE);
    private static final String TAKE = """
            DELETE FROM "AO_0123AB_TIMER" WHERE "ID" = ? AND "VERSION" = ?""";
    private static final String RUN = """
            INSERT INTO "AO_0123AB_TIMER_RUN" ("RUN_KEY", "TIMER_KEY", "KIND", "DUE_AT", "CLAIM_TOKEN", "OWNER_NODE", "LEASE_UNTIL",
              "ATTEMPTS") VALUES (?, ?, ?, ?, ?, 'node', ?, ?)""";
    private static final String END = """
            DELETE FROM "AO_0123AB_TIMER_RUN" WHERE "RUN_KEY" = ? AND "CLAIM_TOKEN" = ?""";
    private static final String WAITING = """
            SELECT * FROM "AO_0123AB_TIMER" WHERE "TIMER_KEY" = ?""";

    private final AoDatabase database;

    PlainTimers(AoDatabase database) {
        this.database = database;
    }

    private record Row(int id, String key, String kind, long dueAt, int version, int attempts) {
        String runKey() {
            return key + "@" + dueAt;
        }
    }

    /** Statements of one transaction, on a connection that the pool lends for it. */
    @FunctionalInterface
    private interface Transaction<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Reads, claims and completes until nothing is due; tells how many. */
    int expireAll(Instant now) {
        int done = 0;
        List<Row> page = inTransaction(connection -> due(connection, now));
        while (!page.isEmpty()) {
            for (Row row : page) {
                String token = UUID.randomUUID().toString();
                inTransaction(connection -> claim(connection, row, token, now.plusSeconds(900)));
                done += inTransaction(connection -> complete(connection, row, token)) ? 1 : 0;
            }
            page = inTransaction(connection -> due(connection, now));
        }
        return done;
    }

    private <T> T inTransaction(Transaction<T> work) {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            T result = work.run(connection);
            connection.commit();
            return result;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Row> due(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setLong(1, now.toEpochMilli());
            for (TimerKind kind : TimerKind.values()) {
                statement.setString(2 + kind.ordinal(), kind.key());
            }
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getInt(1), found.getString(2), found.getString(3), found.getLong(4), found.getInt(5),
                            found.getInt(6)));
                }
            }
            return rows;
        }
    }

    private static boolean claim(Connection connection, Row row, String token, Instant leaseUntil) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE);
                PreparedStatement run = connection.prepareStatement(RUN, Statement.RETURN_GENERATED_KEYS)) {
            take.setInt(1, row.id());
            take.setInt(2, row.version());
            run.setString(1, row.runKey());
            run.setString(2, row.key());
            run.setString(3, row.kind());
            run.setLong(4, row.dueAt());
            run.setString(5, token);
            run.setLong(6, leaseUntil.toEpochMilli());
            run.setInt(7, row.attempts());
            return take.executeUpdate() == 1 && run.executeUpdate() == 1;
        }
    }

    private static boolean complete(Connection connection, Row row, String token) throws SQLException {
        try (PreparedStatement end = connection.prepareStatement(END);
                PreparedStatement waiting = connection.prepareStatement(WAITING)) {
            end.setString(1, row.runKey());
            end.setString(2, token);
            if (end.executeUpdate() != 1) {
                return false;
            }
            waiting.setString(1, row.key());
            try (ResultSet next = waiting.executeQuery()) {
                return !next.next();
            }
        }
    }
}

package org.hypothesisstories.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.ao.AoDatabase;

/** Fills the tables with running time boxes and their expiry timers, by plain JDBC. */
final class RunningBoxes {

    private static final int BATCH = 10_000;
    private static final Duration BUDGET = Duration.ofHours(40);
    private static final String BOX = """
            INSERT INTO "AO_0123AB_TIME_BOX" ("BOX_KEY", "ISSUE_ID", "BOX_NUMBER", "BUDGET", "BOX_STATE", "STEP_COUNT", "SINCE_AT",
              "CAUSE", "STARTED_AT", "GRANTED_MS", "USED_MS", "DEADLINE_AT") VALUES (?, ?, 1, '5d', ?, 2, ?, ?, ?, ?, 0, ?)""";
    private static final String TIMER = """
            INSERT INTO "AO_0123AB_TIMER" ("TIMER_KEY", "KIND", "ISSUE_ID", "DUE_AT", "VERSION", "ATTEMPTS")
            VALUES (?, ?, ?, ?, 0, 0)""";

    private final AoDatabase database;
    private final Instant now;

    RunningBoxes(AoDatabase database, Instant now) {
        this.database = database;
        this.now = now;
    }

    /** Adds boxes for the issues from one number to another; each ends within two months from now, none within an hour. */
    void add(int firstIssue, int lastIssue) throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement boxes = connection.prepareStatement(BOX);
                PreparedStatement timers = connection.prepareStatement(TIMER)) {
            connection.setAutoCommit(false);
            for (int issue = firstIssue; issue <= lastIssue; issue++) {
                Instant deadline = now.plus(Duration.ofHours(1)).plusSeconds(issue * 7919L % Duration.ofDays(60).toSeconds());
                addBox(boxes, issue, deadline);
                addTimer(timers, issue, deadline);
                if (issue % BATCH == 0 || issue == lastIssue) {
                    boxes.executeBatch();
                    timers.executeBatch();
                    connection.commit();
                }
            }
            analyze(connection);
        }
    }

    /** Adds boxes whose time is used up at this moment. */
    void addDue(int firstIssue, int lastIssue) throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement boxes = connection.prepareStatement(BOX);
                PreparedStatement timers = connection.prepareStatement(TIMER)) {
            connection.setAutoCommit(false);
            for (int issue = firstIssue; issue <= lastIssue; issue++) {
                addBox(boxes, issue, now);
                addTimer(timers, issue, now);
            }
            boxes.executeBatch();
            timers.executeBatch();
            connection.commit();
        }
    }

    /** Adds only timers, which are due at that moment. */
    void addTimers(int firstIssue, int lastIssue, Instant dueAt) throws SQLException {
        try (Connection connection = database.connection(); PreparedStatement timers = connection.prepareStatement(TIMER)) {
            connection.setAutoCommit(false);
            for (int issue = firstIssue; issue <= lastIssue; issue++) {
                addTimer(timers, issue, dueAt);
            }
            timers.executeBatch();
            connection.commit();
        }
    }

    private void addBox(PreparedStatement boxes, int issue, Instant deadline) throws SQLException {
        boxes.setString(1, new TimeBoxId(issue, 1).toString());
        boxes.setLong(2, issue);
        boxes.setString(3, BoxState.RUNNING.key());
        boxes.setLong(4, now.toEpochMilli());
        boxes.setString(5, Cause.BY_HAND.key());
        boxes.setLong(6, now.toEpochMilli());
        boxes.setLong(7, BUDGET.toMillis());
        boxes.setLong(8, deadline.toEpochMilli());
        boxes.addBatch();
    }

    private static void addTimer(PreparedStatement timers, int issue, Instant dueAt) throws SQLException {
        timers.setString(1, new TimerKey(TimerKind.EXPIRY, issue, new TimeBoxId(issue, 1).toString()).toString());
        timers.setString(2, TimerKind.EXPIRY.key());
        timers.setLong(3, issue);
        timers.setLong(4, dueAt.toEpochMilli());
        timers.addBatch();
    }

    /** A database that runs for longer does it by itself. */
    private static void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
        connection.commit();
    }
}

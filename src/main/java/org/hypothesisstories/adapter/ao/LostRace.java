package org.hypothesisstories.adapter.ao;

import java.sql.SQLException;

/**
 * Tells what the loser of a race between nodes gets to see. Active Objects wraps the database's exception, and the databases differ in
 * whether a loser meets a unique key, a deadlock or a lock that is not released in time.
 */
final class LostRace {

    private LostRace() {
    }

    /** Whether the transaction met a row of somebody else's. */
    static boolean isCauseOf(RuntimeException failure) {
        String state = sqlState(failure);
        return isKeyTaken(state) || state.startsWith("40") || state.startsWith("61") || state.startsWith("HYT");
    }

    /** Whether the insert met a unique key that is there already. */
    static boolean isTakenKey(RuntimeException failure) {
        return isKeyTaken(sqlState(failure));
    }

    private static boolean isKeyTaken(String state) {
        return state.startsWith("23");
    }

    private static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}

package org.hypothesisstories.workbench.cluster;

import java.sql.SQLException;

/** Tells a lost race for a unique key from other failures of the database. */
public final class UniqueViolation {
    private static final String SQL_STATE = "23505";

    private UniqueViolation() {}

    /** True when the failure, or what caused it, is the violation of a unique key. */
    public static boolean in(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && SQL_STATE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}

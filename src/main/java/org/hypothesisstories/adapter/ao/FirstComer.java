package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import net.java.ao.Entity;

/** Inserts a row of which there may be one: of those who come at the same moment the first one wins. */
final class FirstComer {

    private FirstComer() {
    }

    /** Inserts the row, in a transaction; false if there is one with the same value in its unique column. */
    static <T extends Entity> boolean insert(ActiveObjects ao, Class<T> table, String uniqueColumn, Map<String, Object> row) {
        try {
            return ao.executeInTransaction(() -> {
                // Looked up first: within a transaction of Jira's, PostgreSQL would not let it go on after a taken key.
                if (ao.count(table, uniqueColumn + " = ?", row.get(uniqueColumn)) > 0) {
                    return false;
                }
                ao.create(table, row);
                return true;
            });
        } catch (RuntimeException failure) {
            if (LostRace.isTakenKey(failure)) {
                return false;
            }
            throw failure;
        }
    }
}

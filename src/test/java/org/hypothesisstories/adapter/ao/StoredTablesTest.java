package org.hypothesisstories.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.Test;

/** The tables as they stand in customers' databases: what is renamed here is lost there. */
class StoredTablesTest {

    private static final String PREFIX = "AO_0123AB_";
    private static final Map<String, String> COLUMNS = Map.of(
            "TIME_BOX", "ACTOR_KEY BOX_KEY BOX_NUMBER BOX_STATE BUDGET CAUSE DEADLINE_AT DETAIL EXTENSIONS GRANTED_MS ID ISSUE_ID SINCE_AT"
                    + " STARTED_AT STEP_COUNT USED_MS",
            "TIME_BOX_STEP", "ACTOR_KEY BOX_KEY CAUSE DEADLINE_AT DETAIL HAPPENED_AT ID KIND STEP_KEY STEP_NUMBER USED_MS",
            "EXPIRY_EFFECT", "BOX_KEY DETAIL EFFECT EFFECT_KEY EFFECT_RESULT EXTENSIONS HAPPENED_AT ID OCCASION",
            "TIMER", "ATTEMPTS DUE_AT ID ISSUE_ID KIND TIMER_KEY VERSION",
            "TIMER_RUN", "ATTEMPTS CLAIM_TOKEN DUE_AT ID KIND LEASE_UNTIL OWNER_NODE RUN_KEY TIMER_KEY",
            "DEAD_TIMER", "ATTEMPTS DIED_AT DUE_AT ID LAST_ERROR TIMER_KEY");
    private static final Map<String, String> INDEXES = Map.of(
            "TIME_BOX", "BOX_KEY ID ISSUE_ID", "TIME_BOX_STEP", "BOX_KEY ID STEP_KEY",
            "EXPIRY_EFFECT", "BOX_KEY EFFECT_KEY ID", "TIMER", "DUE_AT ID ISSUE_ID TIMER_KEY",
            "TIMER_RUN", "ID LEASE_UNTIL RUN_KEY", "DEAD_TIMER", "DIED_AT ID TIMER_KEY");

    @Test
    void keepTheirColumnsAndTheirIndexes() throws SQLException {
        try (AoDatabase database = AoDatabase.h2()) {
            Tables.node(database);
            assertEquals(new TreeMap<>(COLUMNS), names(database, "information_schema.columns"));
            assertEquals(new TreeMap<>(INDEXES), names(database, "information_schema.index_columns"));
        }
    }

    @Test
    void haveNamesThatFitEveryDatabase() {
        COLUMNS.forEach((table, columns) -> {
            assertTrue(table.length() <= 20, table);
            for (String column : columns.split(" ")) {
                assertTrue(column.length() <= 30, column);
            }
        });
    }

    @Test
    void areMadeOnceByTwoNodes() {
        try (AoDatabase database = AoDatabase.h2()) {
            Tables.node(database);
            Tables.node(database);
        }
    }

    private static Map<String, String> names(AoDatabase database, String view) throws SQLException {
        Map<String, List<String>> names = new TreeMap<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name, column_name from " + view
                        + " where table_name like '" + PREFIX + "%' order by column_name")) {
            while (rows.next()) {
                names.computeIfAbsent(rows.getString(1).substring(PREFIX.length()), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        Map<String, String> joined = new TreeMap<>();
        names.forEach((table, columns) -> joined.put(table, String.join(" ", columns)));
        return joined;
    }
}

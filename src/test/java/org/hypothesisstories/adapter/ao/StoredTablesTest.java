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
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("TIME_BOX", "ACTOR_KEY BOX_KEY BOX_NUMBER BOX_STATE BUDGET CAUSE COUNTING DEADLINE_AT DETAIL EXTENSIONS GRANTED_MS ID ISSUE_ID SINCE_AT"
                    + " STARTED_AT STEP_COUNT USED_MS"),
            Map.entry("BOX_AGREEMENT", "ACTOR_KEY BOX_KEY BUDGET ENTRY_KEY ENTRY_NUMBER HAPPENED_AT ID KIND"),
            Map.entry("TIME_BOX_STEP", "ACTOR_KEY BOX_KEY CAUSE DEADLINE_AT DETAIL HAPPENED_AT ID KIND STEP_KEY STEP_NUMBER USED_MS"),
            Map.entry("EXPIRY_EFFECT", "BOX_KEY DETAIL EFFECT EFFECT_KEY EFFECT_RESULT EXTENSIONS HAPPENED_AT ID OCCASION"),
            Map.entry("TIMER", "ATTEMPTS DUE_AT ID ISSUE_ID KIND TIMER_KEY VERSION"),
            Map.entry("TIMER_RUN", "ATTEMPTS CLAIM_TOKEN DUE_AT ID KIND LEASE_UNTIL OWNER_NODE RUN_KEY TIMER_KEY"),
            Map.entry("DEAD_TIMER", "ATTEMPTS DIED_AT DUE_AT ID LAST_ERROR TIMER_KEY"),
            Map.entry("SWEEP", "COMPLETED ENDED_AT FAILED_COUNT ID LOST_COUNT NODE_NAME RECLAIMED_COUNT STARTED_AT"),
            Map.entry("CALENDAR", "ACTOR_KEY HOLIDAYS ID LONGEST_BUDGET SCOPE_KEY SINCE_AT WEEK_HOURS ZONE_ID"),
            Map.entry("PAST_CALENDAR", "ACTOR_KEY HOLIDAYS ID LONGEST_BUDGET PAST_KEY SCOPE_KEY SINCE_AT WEEK_HOURS ZONE_ID"),
            Map.entry("EXTENSION_REQUEST", "ACTOR_KEY BOX_KEY BUDGET HAPPENED_AT ID REASON REQUEST_KEY REQUEST_NUMBER"),
            Map.entry("EXTENSION_DECISION", "ACTOR_KEY BOX_KEY HAPPENED_AT ID REMARK REQUEST_KEY RESULT_KEY"),
            Map.entry("CONCERN", "ACTOR_KEY CONCERN_KEY CONCERN_NUMBER CONCERN_TEXT HAPPENED_AT ID ISSUE_ID"),
            Map.entry("CONCERN_ANSWER", "ACTOR_KEY ANSWER_TEXT CONCERN_KEY HAPPENED_AT ID ISSUE_ID"),
            Map.entry("GATE_RULE", "ACTOR_KEY HAPPENED_AT ID ISSUE_KEY RULE_TEXT"),
            Map.entry("BLOCK", "ID ISSUE_ID LOWERED_AT LOWERED_BY RAISED_AT RAISED_BY REASON"),
            Map.entry("WEB_CALL", "ADDRESS_ID CALL_BODY CALL_TOKEN ID ISSUE_ID"),
            Map.entry("EVIDENCE", "ACTOR_KEY BATCH_ID CHANNEL CITES_ID CLIENT_KEY CODE_VERSION CRITERION_ID DATA_VERSION ENTRY_KEY EVIDENCE_ID"
                    + " HAPPENED_AT HELD_OUT HIGH_END ID ISSUE_ID JUDGEMENT LOW_END MEASURED_VALUE NOTE ROUND_NUMBER RUN_NAME SEEDS"
                    + " WEB_LINK"),
            Map.entry("WITHDRAWAL", "ACTOR_KEY EVIDENCE_ID HAPPENED_AT ID ISSUE_ID REASON ROUND_NUMBER"),
            Map.entry("RESEARCH_ROUND", "CONCLUDED_AT CONCLUDED_BY FROZEN_AT FROZEN_BY ID ISSUE_ID ROUND_KEY ROUND_NUMBER"),
            Map.entry("AMENDMENT", "ACTOR_KEY AMENDMENT_ID CRITERIA_AFTER CRITERIA_BEFORE HAPPENED_AT ID ISSUE_ID ROUND_NUMBER"),
            Map.entry("AMENDMENT_REASON", "ACTOR_KEY AMENDMENT_ID HAPPENED_AT ID ISSUE_ID REASON ROUND_NUMBER"),
            Map.entry("VERDICT_RECORD", "ACTOR_KEY AMENDMENT_COUNT COMPUTED CONFIDENCE_AFTER CONFIDENCE_BEFORE GROUND HAPPENED_AT ID ISSUE_ID"
                    + " LEARNING RECORDED ROUND_NUMBER SECOND_AT SECOND_BY TEST_SET_LOOKS WANTED WISH_AT WISH_BY WISH_REASON"),
            Map.entry("VERDICT_OVERRIDE", "ACTOR_KEY COMPUTED HAPPENED_AT ID ISSUE_ID REASON ROUND_NUMBER WANTED"),
            Map.entry("OVERRIDE_SECOND", "ACTOR_KEY HAPPENED_AT ID WISH_ID"),
            Map.entry("SET_UP_TURN", "ACTOR_KEY ID LEASE_UNTIL TURN_KEY TURN_TOKEN"));
    private static final Map<String, String> INDEXES = Map.ofEntries(
            Map.entry("TIME_BOX", "BOX_KEY BOX_STATE BOX_STATE BOX_STATE DEADLINE_AT ID ID ISSUE_ID SINCE_AT"),
            Map.entry("BOX_AGREEMENT", "BOX_KEY ENTRY_KEY ID"),
            Map.entry("TIME_BOX_STEP", "BOX_KEY ID STEP_KEY"),
            Map.entry("EXPIRY_EFFECT", "BOX_KEY EFFECT_KEY EFFECT_RESULT ID"),
            Map.entry("TIMER", "DUE_AT ID ISSUE_ID TIMER_KEY"),
            Map.entry("TIMER_RUN", "ID LEASE_UNTIL RUN_KEY"),
            Map.entry("DEAD_TIMER", "DIED_AT ID TIMER_KEY"),
            Map.entry("SWEEP", "ID STARTED_AT"),
            Map.entry("CALENDAR", "ID SCOPE_KEY"),
            Map.entry("PAST_CALENDAR", "ID PAST_KEY SCOPE_KEY"),
            Map.entry("EXTENSION_REQUEST", "BOX_KEY ID REQUEST_KEY"),
            Map.entry("EXTENSION_DECISION", "BOX_KEY ID REQUEST_KEY"),
            Map.entry("CONCERN", "CONCERN_KEY ID ISSUE_ID"),
            Map.entry("CONCERN_ANSWER", "CONCERN_KEY ID ISSUE_ID"),
            Map.entry("GATE_RULE", "ID ISSUE_KEY"),
            Map.entry("BLOCK", "ID ISSUE_ID"),
            Map.entry("WEB_CALL", "CALL_TOKEN ID"),
            Map.entry("EVIDENCE", "ENTRY_KEY EVIDENCE_ID ID ISSUE_ID ROUND_NUMBER"),
            Map.entry("WITHDRAWAL", "EVIDENCE_ID ID ISSUE_ID ROUND_NUMBER"),
            Map.entry("RESEARCH_ROUND", "ID ISSUE_ID ROUND_KEY"),
            Map.entry("AMENDMENT", "AMENDMENT_ID ID ISSUE_ID ROUND_NUMBER"),
            Map.entry("AMENDMENT_REASON", "AMENDMENT_ID ID ISSUE_ID ROUND_NUMBER"),
            Map.entry("VERDICT_RECORD", "ID ISSUE_ID"),
            Map.entry("VERDICT_OVERRIDE", "ID ISSUE_ID ROUND_NUMBER"),
            Map.entry("OVERRIDE_SECOND", "ID WISH_ID"),
            Map.entry("SET_UP_TURN", "ID TURN_KEY"));

    @Test
    void indexTheRoundWithTheIssueFirst() throws SQLException {
        try (AoDatabase database = AoDatabase.h2()) {
            Tables.node(database);
            for (String table : List.of("EVIDENCE", "WITHDRAWAL", "AMENDMENT", "AMENDMENT_REASON", "VERDICT_OVERRIDE")) {
                assertEquals(List.of("ISSUE_ID", "ROUND_NUMBER"), roundIndex(database, PREFIX + table), table);
            }
        }
    }

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

    /** The columns of the index in which the number of the round stands, in their order. */
    private static List<String> roundIndex(AoDatabase database, String table) throws SQLException {
        String query = "select column_name from information_schema.index_columns where table_name = '" + table + "' and index_name in"
                + " (select index_name from information_schema.index_columns where table_name = '" + table
                + "' and column_name = 'ROUND_NUMBER') order by ordinal_position";
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
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

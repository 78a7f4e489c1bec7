package org.hypothesisstories.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hypothesisstories.application.calendar.ProjectCalendars;
import org.hypothesisstories.application.forecast.ForeseeTimeBoxes;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.testing.FakeProjectDirectory;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements the database executes when a list or a board asks how its boxes stand, counted by the database itself. */
class BoxReadingsCostTest {
    private static final Pattern QUESTION = Pattern.compile("^SELECT .* FROM PUBLIC\\.AO_[0-9A-Z]+_(\\w+)");
    private static final int CARDS = 1000;
    private static final Actor ANA = Actor.user("ana");
    private static final Occasion MONDAY = new Occasion(Instant.parse("2025-03-03T09:00:00Z"), ANA, Reason.of(Cause.BY_HAND));

    private final AoDatabase database = AoDatabase.h2();
    private final ActiveObjects node = Tables.node(database);
    private final ForeseeTimeBoxes foresee = new ForeseeTimeBoxes(
            (ids, reader) -> ids.stream().collect(Collectors.toMap(id -> id, id -> 10000L)), new AoBoxesOfIssues(node),
            new ProjectCalendars(new AoCalendarBook(node), new FakeProjectDirectory(), () -> ZoneOffset.UTC),
            issueId -> TimeBoxPolicy.standard(), MutableClock.at("2025-03-03T10:00:00Z"));

    @BeforeEach
    void agreeOnThousandBoxes() {
        AoTimeBoxes boxes = new AoTimeBoxes(node);
        node.executeInTransaction(() -> {
            ids(CARDS).forEach(issue -> boxes.add(TimeBox.agree(new TimeBoxId(issue, 1), BudgetText.parse("2d").orElseThrow(), MONDAY)));
            return null;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void isTheSameForFiftyRowsAndForAThousandCards() throws SQLException {
        assertEquals(Map.of("TIME_BOX", 1, "CALENDAR", 2, "PAST_CALENDAR", 2), statements(50));
        assertEquals(statements(50), statements(CARDS));
    }

    private Map<String, Integer> statements(int issues) throws SQLException {
        try (Connection connection = database.connection(); Statement statement = connection.createStatement()) {
            statement.execute("SET QUERY_STATISTICS FALSE");
            statement.execute("SET QUERY_STATISTICS TRUE");
            assertEquals(issues, foresee.of(ids(issues), ANA).size());
            return executed(statement);
        }
    }

    /** The questions that were asked, by the table. */
    private static Map<String, Integer> executed(Statement statement) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery("SELECT SQL_STATEMENT, EXECUTION_COUNT FROM INFORMATION_SCHEMA.QUERY_STATISTICS")) {
            while (rows.next()) {
                Matcher question = QUESTION.matcher(rows.getString(1));
                if (question.find()) {
                    counts.merge(question.group(1), rows.getInt(2), Integer::sum);
                }
            }
        }
        return counts;
    }

    private static List<Long> ids(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }
}

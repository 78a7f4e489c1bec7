package org.hypothesisstories.workbench.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.workbench.StartUpFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PooledDatabaseTest {
    private final PooledDatabase database = TestDatabase.open();
    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void createTable() {
        database.jdbi().useHandle(handle -> handle.execute("create table thing (name varchar(20) not null)"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void commitsWhatTheWorkHasDone() {
        String result = database.inTransaction(() -> {
            insert("kept");
            return "done";
        });

        assertEquals("done", result);
        assertEquals(List.of("kept"), names());
        assertFalse(database.inTransaction());
    }

    @Test
    void rollsBackWhenTheWorkThrows() {
        IllegalStateException thrown = new IllegalStateException("no");

        assertSame(thrown, assertThrows(IllegalStateException.class, () -> database.inTransaction(() -> {
            insert("lost");
            throw thrown;
        })));
        assertEquals(List.of(), names());
    }

    @Test
    void joinsTheOpenTransactionAndLosesItsWorkWithIt() {
        assertThrows(IllegalStateException.class, () -> database.inTransaction(() -> {
            database.inTransaction(() -> {
                insert("inner");
                return null;
            });
            throw new IllegalStateException("outer fails");
        }));

        assertEquals(List.of(), names());
    }

    @Test
    void commitsNothingOnceAJoinedPartHasFailed() {
        assertThrows(IllegalStateException.class, () -> database.inTransaction(() -> {
            insert("outer");
            assertThrows(ArithmeticException.class, () -> database.inTransaction(() -> 1 / 0));
            return null;
        }));

        assertEquals(List.of(), names());
    }

    @Test
    void sharesOneConnectionBetweenJdbiAndTheDataSource() {
        database.inTransaction(() -> {
            insert("unseen by others");
            assertEquals(1, countThroughDataSource());
            assertEquals(0, database.outsideTransaction(this::countThroughDataSource));
            database.jdbi().useTransaction(handle -> handle.execute("insert into thing values ('joined')"));
            return null;
        });

        assertEquals(List.of("joined", "unseen by others"), names());
    }

    @Test
    void keepsBorrowersFromEndingTheTransaction() {
        database.inTransaction(() -> {
            Connection borrowed = borrow();
            assertThrows(SQLException.class, borrowed::commit);
            assertThrows(SQLException.class, borrowed::rollback);
            assertThrows(SQLException.class, () -> borrowed.setAutoCommit(true));
            return null;
        });
    }

    @Test
    void runsActionsOnlyAfterTheCommit() {
        database.inTransaction(() -> {
            database.afterCommit(() -> seen.add("after " + names()));
            insert("row");
            seen.add("inside");
            return null;
        });

        assertEquals(List.of("inside", "after [row]"), seen);
    }

    @Test
    void dropsActionsOfARolledBackTransaction() {
        assertThrows(IllegalStateException.class, () -> database.inTransaction(() -> {
            database.afterCommit(() -> seen.add("never"));
            throw new IllegalStateException();
        }));

        assertEquals(List.of(), seen);
    }

    @Test
    void runsEveryActionEvenWhenOneFails() {
        database.inTransaction(() -> {
            database.afterCommit(() -> {
                throw new IllegalStateException("logged");
            });
            database.afterCommit(() -> seen.add("second"));
            return null;
        });

        assertEquals(List.of("second"), seen);
    }

    @Test
    void runsAnActionAtOnceWhenNoTransactionIsOpen() {
        database.afterCommit(() -> seen.add("now"));

        assertEquals(List.of("now"), seen);
    }

    @Test
    void keepsCommittedRowsInFilesAcrossARestart(@TempDir Path folder) {
        try (PooledDatabase first = PooledDatabase.open(DatabaseAddress.inFolder(folder))) {
            first.jdbi().useHandle(handle -> handle.execute("insert into plugin_state values ('a', true)"));
        }
        try (PooledDatabase second = PooledDatabase.open(DatabaseAddress.inFolder(folder))) {
            List<String> keys = second.jdbi().withHandle(h -> h.select("select plugin_key from plugin_state").mapTo(String.class).list());
            assertEquals(List.of("a"), keys);
        }
    }

    @Test
    void saysWhyADatabaseRefuses() {
        DatabaseAddress nobodyThere = new DatabaseAddress("jdbc:postgresql://localhost:1/none?user=a&password=secret");

        String sentence = assertThrows(StartUpFailure.class, () -> PooledDatabase.open(nobodyThere)).getMessage();

        assertTrue(sentence.startsWith("The database jdbc:postgresql://localhost:1/none refuses: "), sentence);
        assertFalse(sentence.contains("secret"), sentence);
    }

    @Test
    void refusesADatabaseOfAnotherKind() {
        assertThrows(StartUpFailure.class, () -> new DatabaseAddress("jdbc:mysql://localhost/jira"));
    }

    private void insert(String name) {
        database.jdbi().useHandle(handle -> handle.execute("insert into thing values (?)", name));
    }

    private List<String> names() {
        return database.jdbi().withHandle(handle -> handle.select("select name from thing order by name").mapTo(String.class).list());
    }

    private Connection borrow() {
        try {
            return database.dataSource().getConnection();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private int countThroughDataSource() {
        try (Connection connection = database.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from thing")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

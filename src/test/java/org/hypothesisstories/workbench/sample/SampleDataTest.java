package org.hypothesisstories.workbench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.NullNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.sample.SampleScript.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleDataTest {
    private static final SamplePlayer UNREACHABLE = new SamplePlayer("http://localhost:1/jira");
    private static final SampleScript EMPTY = new SampleScript("Nothing", List.of());
    private static final SampleScript FAILING = new SampleScript("Fails",
            List.of(new Step("Knock", "admin", "GET", "/", NullNode.getInstance(), 200, null)));

    private PooledDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private SampleData on(String node) {
        return new SampleData(database, InstantSource.system(), node);
    }

    @Test
    void isPlayedOnceAndNeverAgain() {
        assertEquals(Optional.empty(), on("node1").ensure(EMPTY, UNREACHABLE));
        assertEquals(Optional.empty(), on("node2").ensure(FAILING, UNREACHABLE));
        assertEquals(Optional.empty(), on("node1").ensure(FAILING, UNREACHABLE));
    }

    @Test
    void saysAtEveryStartWhichStepFailed() {
        String problem = on("node1").ensure(FAILING, UNREACHABLE).orElseThrow();
        assertTrue(problem.startsWith("The sample data is incomplete: step 1 of 1, \"Knock\": GET "), problem);
        assertEquals(problem, on("node1").ensure(EMPTY, UNREACHABLE).orElseThrow());
    }

    @Test
    void tellsAPlayThatWasBrokenOffFromOneThatAnotherNodeIsAt() {
        database.jdbi().useHandle(handle -> handle.execute(
                "insert into sample_play (id, title, node, started) values (1, 't', 'node1', current_timestamp)"));
        assertTrue(on("node1").ensure(EMPTY, UNREACHABLE).orElseThrow().contains("broken off"));
        assertEquals(Optional.empty(), on("node2").ensure(EMPTY, UNREACHABLE));
    }
}

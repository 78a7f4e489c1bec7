package org.hypothesisstories.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AoBoardRecordsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Stamp DANA = new Stamp(Actor.user("dana"), NOW);

    private final AoDatabase database = AoDatabase.h2();
    private final ActiveObjects ao = Tables.node(database);
    private final AoTimeBoxes boxes = new AoTimeBoxes(ao);
    private final AoBlocks blocks = new AoBlocks(ao);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void readsTheLatestBoxOfEachIssue() {
        agree(1, 1, "1d");
        agree(1, 2, "2d");
        agree(2, 1, "3d");
        agree(3, 1, "4d");
        Map<Long, TimeBox> latest = new AoBoardRecords(ao).latestBoxes(List.of(1L, 2L, 9L));

        assertEquals(Map.of(1L, 2, 2L, 1), Map.of(1L, latest.get(1L).id().number(), 2L, latest.get(2L).id().number()));
        assertEquals(2, latest.size());
    }

    @Test
    void keepsOneFlagUntilItIsLowered() {
        blocks.raise(new Block(1, "no labels", DANA));
        blocks.raise(new Block(2, "no machine", DANA));
        assertEquals(Optional.of(new Block(1, "no labels", DANA)), blocks.present(1));
        assertEquals(Map.of(2L, new Block(2, "no machine", DANA)), new AoBoardRecords(ao).blocks(List.of(2L, 3L)));

        assertTrue(blocks.lower(1, DANA));
        assertFalse(blocks.lower(1, DANA));
        assertEquals(Optional.empty(), blocks.present(1));
        assertEquals(List.of(2L), List.copyOf(new AoBoardRecords(ao).blocks(List.of(1L, 2L)).keySet()));
    }

    @Test
    void asksTheDatabaseOnceForOneIssueAndOnceForAThousand() {
        LongStream.rangeClosed(1, 1000).forEach(issue -> agree(issue, 1, "1d"));
        for (int size : new int[] {1, 1000}) {
            AtomicInteger queries = new AtomicInteger();
            AoBoardRecords records = new AoBoardRecords(counting(queries));
            List<Long> ids = LongStream.rangeClosed(1, size).boxed().toList();

            assertEquals(size, records.latestBoxes(ids).size());
            assertEquals(0, records.blocks(ids).size());
            assertEquals(2, queries.get(), size + " issues");
        }
        assertEquals(Map.of(), new AoBoardRecords(ao).latestBoxes(List.of()));
    }

    private ActiveObjects counting(AtomicInteger queries) {
        return (ActiveObjects) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("executeInTransaction")) {
                        queries.incrementAndGet();
                    }
                    try {
                        return method.invoke(ao, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private void agree(long issue, int number, String budget) {
        boxes.add(TimeBox.agree(new TimeBoxId(issue, number), BudgetText.parse(budget).orElseThrow(),
                new Occasion(NOW, Actor.user("dana"), Reason.of(Cause.BY_HAND))));
    }
}

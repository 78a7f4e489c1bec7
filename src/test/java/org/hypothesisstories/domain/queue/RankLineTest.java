package org.hypothesisstories.domain.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.hypothesisstories.domain.queue.RankLine.Place;
import org.junit.jupiter.api.Test;

class RankLineTest {

    private static final RankLine THREE = new RankLine(List.of(new Place(1, 1000), new Place(2, 2000), new Place(3, 3000)));

    @Test
    void changesOneNumberWhereThereIsRoom() {
        assertEquals(Map.of(9L, 1000.0), new RankLine(List.of()).put(9, 0));
        assertEquals(Map.of(9L, 0.0), THREE.put(9, 0));
        assertEquals(Map.of(9L, 1500.0), THREE.put(9, 1));
        assertEquals(Map.of(9L, 4000.0), THREE.put(9, Integer.MAX_VALUE));
    }

    @Test
    void movesOneThatStandsInTheLine() {
        assertEquals(Map.of(3L, 0.0), THREE.put(3, -1));
        assertEquals(Map.of(1L, 2500.0), THREE.put(1, 1));
        assertEquals(Map.of(1L, 4000.0), THREE.put(1, 2));
    }

    @Test
    void numbersAnewWhereNeighboursAreTooClose() {
        RankLine close = new RankLine(List.of(new Place(1, 1), new Place(2, 1.0005), new Place(3, 3000)));
        assertEquals(Map.of(1L, 1000.0, 9L, 2000.0, 2L, 3000.0, 3L, 4000.0), close.put(9, 1));
    }

    @Test
    void keepsEveryOrderThatIsAskedFor() {
        Random random = new Random(7);
        List<Long> wanted = new ArrayList<>();
        Map<Long, Double> ranks = new HashMap<>();
        LongStream.rangeClosed(1, 2000).forEach(turn -> {
            long issue = 1 + random.nextInt(40);
            wanted.remove(issue);
            // Nearly always at the same place, so that the gaps are used up again and again.
            int at = Math.min(wanted.size(), random.nextInt(3));
            ranks.putAll(line(ranks).put(issue, at));
            wanted.add(at, issue);
            assertEquals(wanted, line(ranks).places().stream().map(Place::issueId).toList());
        });
        assertTrue(wanted.size() > 30);
    }

    private static RankLine line(Map<Long, Double> ranks) {
        return new RankLine(ranks.entrySet().stream().map(entry -> new Place(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Place::rank)).toList());
    }
}

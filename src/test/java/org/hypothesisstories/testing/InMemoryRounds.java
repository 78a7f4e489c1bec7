package org.hypothesisstories.testing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.domain.round.Round;

/** Rounds in a map. */
public final class InMemoryRounds implements Rounds {

    private final Map<Long, Map<Integer, Round>> rounds = new HashMap<>();

    @Override
    public synchronized Round current(long issueId) {
        List<Round> all = all(issueId);
        return all.isEmpty() ? Round.first(issueId) : all.get(all.size() - 1);
    }

    @Override
    public synchronized List<Round> all(long issueId) {
        return rounds.getOrDefault(issueId, Map.of()).values().stream().sorted(Comparator.comparingInt(Round::number)).toList();
    }

    @Override
    public synchronized void store(Round round) {
        rounds.computeIfAbsent(round.issueId(), id -> new HashMap<>()).merge(round.number(), round, InMemoryRounds::together);
    }

    private static Round together(Round stored, Round now) {
        return new Round(now.issueId(), now.number(), now.frozen().or(stored::frozen), now.concluded().or(stored::concluded));
    }
}

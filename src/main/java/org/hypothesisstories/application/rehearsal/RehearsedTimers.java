package org.hypothesisstories.application.rehearsal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.application.rehearsal.Happening.What;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DeadTimer;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/** A copy of the timers that fall due, which one sweep at a time works off. */
final class RehearsedTimers implements TimerStore {

    private static final Comparator<DueTimer> OLDEST_FIRST = Comparator.comparing(DueTimer::dueAt).thenComparing(DueTimer::id);

    private final Script script;
    private final Map<TimerKey, DueTimer> waiting = new LinkedHashMap<>();
    private long lastId;

    RehearsedTimers(Collection<DueTimer> read, Script script) {
        this.script = script;
        read.forEach(timer -> {
            waiting.put(timer.key(), timer);
            lastId = Math.max(lastId, timer.id());
        });
    }

    /** When the next one falls due. */
    Optional<Instant> next() {
        return waiting.values().stream().map(DueTimer::dueAt).min(Comparator.naturalOrder());
    }

    @Override
    public void schedule(TimerKey key, Instant dueAt) {
        waiting.put(key, new DueTimer(++lastId, key, dueAt, 0, 0));
    }

    @Override
    public void cancel(TimerKey key) {
        waiting.remove(key);
    }

    @Override
    public void cancelAll(TimerKind kind, long issueId) {
        waiting.keySet().removeIf(key -> key.kind() == kind && key.issueId() == issueId);
    }

    @Override
    public Optional<Instant> dueAt(TimerKey key) {
        return Optional.ofNullable(waiting.get(key)).map(DueTimer::dueAt);
    }

    @Override
    public Map<TimerKey, Instant> dueAt(Collection<TimerKey> keys) {
        return waiting.values().stream().filter(timer -> keys.contains(timer.key()))
                .collect(Collectors.toMap(DueTimer::key, DueTimer::dueAt));
    }

    @Override
    public boolean isKnown(TimerKey key) {
        return waiting.containsKey(key);
    }

    @Override
    public List<DueTimer> due(Instant now, int limit) {
        return waiting.values().stream().filter(timer -> !timer.dueAt().isAfter(now)).sorted(OLDEST_FIRST).limit(limit).toList();
    }

    @Override
    public List<DueTimer> waiting(TimerKind kind, Instant after, int limit) {
        return waiting.values().stream().filter(timer -> timer.key().kind() == kind && timer.dueAt().isAfter(after))
                .sorted(OLDEST_FIRST).limit(limit).toList();
    }

    @Override
    public Optional<Claim> claim(DueTimer timer, NodeId owner, Instant leaseUntil) {
        return waiting.remove(timer.key(), timer)
                ? Optional.of(new Claim(timer.key(), timer.dueAt(), "", owner, leaseUntil, timer.attempts()))
                : Optional.empty();
    }

    @Override
    public boolean complete(Claim claim, TimerOutcome outcome) {
        if (outcome instanceof TimerOutcome.Again again) {
            waiting.computeIfAbsent(claim.key(), key -> new DueTimer(++lastId, key, again.at(), 0, 0));
        } else if (outcome instanceof TimerOutcome.Retry retry) {
            script.write(claim.key().issueId(), What.FAILURE, retry.error());
        } else if (outcome instanceof TimerOutcome.Dead dead) {
            script.write(claim.key().issueId(), What.FAILURE, dead.error());
        }
        return true;
    }

    /** Nobody else is at work in a rehearsal. */
    @Override
    public List<Claim> expired(Instant now, int limit) {
        return List.of();
    }

    @Override
    public List<DeadTimer> dead(int limit) {
        return List.of();
    }

    @Override
    public boolean revive(TimerKey key, Instant dueAt) {
        return false;
    }
}

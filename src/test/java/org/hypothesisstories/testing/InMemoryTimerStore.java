package org.hypothesisstories.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DeadTimer;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/** Timers in maps. */
public final class InMemoryTimerStore implements TimerStore {

    private final Map<TimerKey, DueTimer> waiting = new LinkedHashMap<>();
    private final Map<String, Claim> running = new LinkedHashMap<>();
    private final Map<TimerKey, DeadTimer> dead = new LinkedHashMap<>();
    private long lastId;
    private int lastToken;

    @Override
    public synchronized void schedule(TimerKey key, Instant dueAt) {
        dead.remove(key);
        DueTimer before = waiting.get(key);
        waiting.put(key, new DueTimer(++lastId, key, dueAt, before == null ? 0 : before.version() + 1, 0));
    }

    @Override
    public synchronized void cancel(TimerKey key) {
        dead.remove(key);
        waiting.remove(key);
    }

    @Override
    public synchronized void cancelAll(TimerKind kind, long issueId) {
        waiting.keySet().removeIf(key -> key.kind() == kind && key.issueId() == issueId);
    }

    @Override
    public synchronized Optional<Instant> dueAt(TimerKey key) {
        return Optional.ofNullable(waiting.get(key)).map(DueTimer::dueAt);
    }

    @Override
    public synchronized Map<TimerKey, Instant> dueAt(Collection<TimerKey> keys) {
        return waiting.values().stream()
                .filter(timer -> keys.contains(timer.key()))
                .collect(Collectors.toMap(DueTimer::key, DueTimer::dueAt));
    }

    @Override
    public synchronized boolean isKnown(TimerKey key) {
        return waiting.containsKey(key) || dead.containsKey(key) || running.values().stream().anyMatch(claim -> claim.key().equals(key));
    }

    @Override
    public synchronized List<DueTimer> due(Instant now, int limit) {
        return waiting.values().stream()
                .filter(timer -> !timer.dueAt().isAfter(now))
                .sorted(Comparator.comparing(DueTimer::dueAt).thenComparing(DueTimer::id))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<DueTimer> waiting(TimerKind kind, Instant after, int limit) {
        return waiting.values().stream()
                .filter(timer -> timer.key().kind() == kind && timer.dueAt().isAfter(after))
                .sorted(Comparator.comparing(DueTimer::dueAt).thenComparing(DueTimer::id))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Claim> claim(DueTimer timer, NodeId owner, Instant leaseUntil) {
        boolean runsAlready = running.values().stream()
                .anyMatch(claim -> claim.key().equals(timer.key()) && claim.dueAt().equals(timer.dueAt()));
        if (runsAlready || !timer.equals(waiting.get(timer.key()))) {
            return Optional.empty();
        }
        waiting.remove(timer.key());
        Claim claim = new Claim(
                timer.key(), timer.dueAt(), "token-" + ++lastToken, owner, leaseUntil, timer.attempts());
        running.put(claim.token(), claim);
        return Optional.of(claim);
    }

    @Override
    public synchronized boolean complete(Claim claim, TimerOutcome outcome) {
        if (running.remove(claim.token()) == null) {
            return false;
        }
        if (!waiting.containsKey(claim.key())) {
            follow(claim, outcome);
        }
        return true;
    }

    @Override
    public synchronized List<Claim> expired(Instant now, int limit) {
        return running.values().stream()
                .filter(claim -> claim.leaseUntil().isBefore(now))
                .sorted(Comparator.comparing(Claim::leaseUntil))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<DeadTimer> dead(int limit) {
        return dead.values().stream()
                .sorted(Comparator.comparing(DeadTimer::diedAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean revive(TimerKey key, Instant dueAt) {
        if (dead.remove(key) == null) {
            return false;
        }
        waiting.computeIfAbsent(key, revived -> new DueTimer(++lastId, revived, dueAt, 0, 0));
        return true;
    }

    /** Whether no timer waits, runs or is dead. */
    public synchronized boolean isEmpty() {
        return waiting.isEmpty() && running.isEmpty() && dead.isEmpty();
    }

    private void follow(Claim claim, TimerOutcome outcome) {
        if (outcome instanceof TimerOutcome.Again again) {
            waiting.put(claim.key(), new DueTimer(++lastId, claim.key(), again.at(), 0, 0));
        } else if (outcome instanceof TimerOutcome.Retry retry) {
            waiting.put(claim.key(), new DueTimer(++lastId, claim.key(), retry.at(), 0, claim.attempts() + 1));
        } else if (outcome instanceof TimerOutcome.Dead died) {
            dead.put(claim.key(),
                    new DeadTimer(claim.key(), claim.dueAt(), died.at(), claim.attempts() + 1, died.error()));
        }
    }
}

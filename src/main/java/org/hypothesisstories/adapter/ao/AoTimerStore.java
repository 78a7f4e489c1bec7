package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DeadTimer;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Timers in Active Objects. To claim is to delete the waiting row, which one node alone can do, and to insert the running one; to
 * complete is to delete the running row by its token. Each is one short transaction.
 */
public final class AoTimerStore implements TimerStore {

    private static final Logger LOG = LoggerFactory.getLogger(AoTimerStore.class);

    private final ActiveObjects ao;
    private final TimerRows rows;

    public AoTimerStore(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new TimerRows(ao);
    }

    @Override
    public void schedule(TimerKey key, Instant dueAt) {
        ao.executeInTransaction(() -> {
            rows.forgetDead(key);
            int version = rows.waiting(key).map(row -> row.getVersion() + 1).orElse(0);
            rows.deleteWaiting(key);
            rows.insertWaiting(key, dueAt, version, 0);
            return null;
        });
    }

    @Override
    public void cancel(TimerKey key) {
        ao.executeInTransaction(() -> {
            rows.forgetDead(key);
            rows.deleteWaiting(key);
            return null;
        });
    }

    @Override
    public void cancelAll(TimerKind kind, long issueId) {
        ao.executeInTransaction(() -> {
            rows.deleteWaiting(kind, issueId);
            return null;
        });
    }

    @Override
    public Optional<Instant> dueAt(TimerKey key) {
        return ao.executeInTransaction(() -> rows.waiting(key).map(row -> Instant.ofEpochMilli(row.getDueAt())));
    }

    @Override
    public Map<TimerKey, Instant> dueAt(Collection<TimerKey> keys) {
        return ao.executeInTransaction(() -> rows.waiting(keys));
    }

    @Override
    public boolean isKnown(TimerKey key) {
        return ao.executeInTransaction(() -> rows.isKnown(key));
    }

    @Override
    public List<DueTimer> due(Instant now, int limit) {
        return ao.executeInTransaction(() -> rows.due(now, limit));
    }

    @Override
    public List<DueTimer> waiting(TimerKind kind, Instant after, int limit) {
        return ao.executeInTransaction(() -> rows.waiting(kind, after, limit));
    }

    @Override
    public Optional<Claim> claim(DueTimer timer, NodeId owner, Instant leaseUntil) {
        Claim claim = new Claim(
                timer.key(), timer.dueAt(), UUID.randomUUID().toString(), owner,
                leaseUntil.truncatedTo(ChronoUnit.MILLIS), timer.attempts());
        try {
            boolean won = ao.executeInTransaction(() -> {
                if (!rows.take(timer)) {
                    return false;
                }
                rows.insertRunning(claim);
                return true;
            });
            return won ? Optional.of(claim) : Optional.empty();
        } catch (RuntimeException failure) {
            if (!LostRace.isCauseOf(failure)) {
                throw failure;
            }
            LOG.debug("Another node was first to claim {}", timer.key(), failure);
            return Optional.empty();
        }
    }

    @Override
    public boolean complete(Claim claim, TimerOutcome outcome) {
        try {
            return completeOnce(claim, outcome);
        } catch (RuntimeException failure) {
            if (!LostRace.isCauseOf(failure)) {
                throw failure;
            }
            // The timer was set anew while its next run was being inserted. Now that row is there and takes precedence.
            return completeOnce(claim, outcome);
        }
    }

    @Override
    public List<Claim> expired(Instant now, int limit) {
        return ao.executeInTransaction(() -> rows.expired(now, limit));
    }

    @Override
    public List<DeadTimer> dead(int limit) {
        return ao.executeInTransaction(() -> rows.dead(limit));
    }

    @Override
    public boolean revive(TimerKey key, Instant dueAt) {
        return ao.executeInTransaction(() -> {
            if (!rows.forgetDead(key)) {
                return false;
            }
            if (rows.waiting(key).isEmpty()) {
                rows.insertWaiting(key, dueAt, 0, 0);
            }
            return true;
        });
    }

    private boolean completeOnce(Claim claim, TimerOutcome outcome) {
        return ao.executeInTransaction(() -> {
            if (!rows.deleteRunning(claim)) {
                return false;
            }
            if (rows.waiting(claim.key()).isEmpty()) {
                follow(claim, outcome);
            }
            return true;
        });
    }

    private void follow(Claim claim, TimerOutcome outcome) {
        if (outcome instanceof TimerOutcome.Again again) {
            rows.insertWaiting(claim.key(), again.at(), 0, 0);
        } else if (outcome instanceof TimerOutcome.Retry retry) {
            rows.insertWaiting(claim.key(), retry.at(), 0, claim.attempts() + 1);
        } else if (outcome instanceof TimerOutcome.Dead dead) {
            rows.insertDead(claim, dead);
        }
    }
}

package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DeadTimer;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/** The rows of timers: each method is one statement, within the caller's transaction. */
final class TimerRows {

    private static final int LONGEST_ERROR = 400;
    /** Oracle takes a thousand. */
    private static final int MOST_PLACES = 500;

    /** Rows of kinds that only a newer version knows are left to the nodes that run it. */
    private static final String KNOWN_KIND =
            "KIND IN (" + String.join(", ", Collections.nCopies(TimerKind.values().length, "?")) + ")";

    private final ActiveObjects ao;

    TimerRows(ActiveObjects ao) {
        this.ao = ao;
    }

    Optional<TimerEntity> waiting(TimerKey key) {
        return Arrays.stream(ao.find(TimerEntity.class, TimerEntity.TIMER_KEY + " = ?", key.toString())).findFirst();
    }

    /** By key, in as few statements as every database takes. */
    Map<TimerKey, Instant> waiting(Collection<TimerKey> keys) {
        Map<TimerKey, Instant> found = new HashMap<>();
        List<String> texts = keys.stream().map(TimerKey::toString).toList();
        for (int from = 0; from < texts.size(); from += MOST_PLACES) {
            List<String> some = texts.subList(from, Math.min(from + MOST_PLACES, texts.size()));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            for (TimerEntity row : ao.find(TimerEntity.class, TimerEntity.TIMER_KEY + " IN (" + places + ")", some.toArray())) {
                found.put(key(row.getTimerKey()), Instant.ofEpochMilli(row.getDueAt()));
            }
        }
        return found;
    }

    boolean isKnown(TimerKey key) {
        return ao.count(TimerEntity.class, TimerEntity.TIMER_KEY + " = ?", key.toString()) > 0
                || ao.count(TimerRunEntity.class, TimerRunEntity.TIMER_KEY + " = ?", key.toString()) > 0
                || ao.count(DeadTimerEntity.class, DeadTimerEntity.TIMER_KEY + " = ?", key.toString()) > 0;
    }

    void insertWaiting(TimerKey key, Instant dueAt, int version, int attempts) {
        ao.create(TimerEntity.class,
                new DBParam(TimerEntity.TIMER_KEY, key.toString()),
                new DBParam(TimerEntity.KIND, key.kind().key()),
                new DBParam(TimerEntity.ISSUE_ID, key.issueId()),
                new DBParam(TimerEntity.DUE_AT, dueAt.toEpochMilli()),
                new DBParam(TimerEntity.VERSION, version),
                new DBParam(TimerEntity.ATTEMPTS, attempts));
    }

    void deleteWaiting(TimerKey key) {
        ao.deleteWithSQL(TimerEntity.class, TimerEntity.TIMER_KEY + " = ?", key.toString());
    }

    void deleteWaiting(TimerKind kind, long issueId) {
        ao.deleteWithSQL(
                TimerEntity.class, TimerEntity.ISSUE_ID + " = ? AND " + TimerEntity.KIND + " = ?", issueId, kind.key());
    }

    /** Deletes the waiting row as it was seen; true for the one who did it. */
    boolean take(DueTimer timer) {
        return ao.deleteWithSQL(
                TimerEntity.class,
                TimerEntity.ID + " = ? AND " + TimerEntity.VERSION + " = ?",
                (int) timer.id(), timer.version()) == 1;
    }

    List<DueTimer> due(Instant now, int limit) {
        Query due = Query.select()
                .where(TimerEntity.DUE_AT + " <= ? AND " + KNOWN_KIND, withKinds(now.toEpochMilli()))
                .order(TimerEntity.DUE_AT + " ASC, " + TimerEntity.ID + " ASC")
                .limit(limit);
        return Arrays.stream(ao.find(TimerEntity.class, due)).map(TimerRows::due).toList();
    }

    static DueTimer due(TimerEntity row) {
        return new DueTimer(
                row.getID(), key(row.getTimerKey()), Instant.ofEpochMilli(row.getDueAt()), row.getVersion(), row.getAttempts());
    }

    List<DueTimer> waiting(TimerKind kind, Instant after, int limit) {
        Query waiting = Query.select()
                .where(TimerEntity.KIND + " = ? AND " + TimerEntity.DUE_AT + " > ?", kind.key(), after.toEpochMilli())
                .order(TimerEntity.DUE_AT + " ASC, " + TimerEntity.ID + " ASC")
                .limit(limit);
        return Arrays.stream(ao.find(TimerEntity.class, waiting)).map(TimerRows::due).toList();
    }

    void insertRunning(Claim claim) {
        ao.create(TimerRunEntity.class,
                new DBParam(TimerRunEntity.RUN_KEY, runKey(claim)),
                new DBParam(TimerRunEntity.TIMER_KEY, claim.key().toString()),
                new DBParam(TimerRunEntity.KIND, claim.key().kind().key()),
                new DBParam(TimerRunEntity.DUE_AT, claim.dueAt().toEpochMilli()),
                new DBParam(TimerRunEntity.CLAIM_TOKEN, claim.token()),
                new DBParam(TimerRunEntity.OWNER_NODE, claim.owner().value()),
                new DBParam(TimerRunEntity.LEASE_UNTIL, claim.leaseUntil().toEpochMilli()),
                new DBParam(TimerRunEntity.ATTEMPTS, claim.attempts()));
    }

    /** Deletes the running row of the claim; true for the one who still holds it. */
    boolean deleteRunning(Claim claim) {
        return ao.deleteWithSQL(
                TimerRunEntity.class,
                TimerRunEntity.RUN_KEY + " = ? AND " + TimerRunEntity.CLAIM_TOKEN + " = ?",
                runKey(claim), claim.token()) == 1;
    }

    List<Claim> expired(Instant now, int limit) {
        Query expired = Query.select()
                .where(TimerRunEntity.LEASE_UNTIL + " < ? AND " + KNOWN_KIND, withKinds(now.toEpochMilli()))
                .order(TimerRunEntity.LEASE_UNTIL + " ASC, " + TimerRunEntity.ID + " ASC")
                .limit(limit);
        return Arrays.stream(ao.find(TimerRunEntity.class, expired)).map(TimerRows::claim).toList();
    }

    static Claim claim(TimerRunEntity row) {
        return new Claim(
                key(row.getTimerKey()), Instant.ofEpochMilli(row.getDueAt()), row.getClaimToken(),
                new NodeId(row.getOwnerNode()), Instant.ofEpochMilli(row.getLeaseUntil()), row.getAttempts());
    }

    void insertDead(Claim claim, TimerOutcome.Dead dead) {
        forgetDead(claim.key());
        String error = dead.error();
        ao.create(DeadTimerEntity.class,
                new DBParam(DeadTimerEntity.TIMER_KEY, claim.key().toString()),
                new DBParam(DeadTimerEntity.DUE_AT, claim.dueAt().toEpochMilli()),
                new DBParam(DeadTimerEntity.DIED_AT, dead.at().toEpochMilli()),
                new DBParam(DeadTimerEntity.ATTEMPTS, claim.attempts() + 1),
                new DBParam(DeadTimerEntity.LAST_ERROR, error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error));
    }

    /** Deletes the dead row; true for the one who did it. */
    boolean forgetDead(TimerKey key) {
        return ao.deleteWithSQL(DeadTimerEntity.class, DeadTimerEntity.TIMER_KEY + " = ?", key.toString()) == 1;
    }

    List<DeadTimer> dead(int limit) {
        Query latest = Query.select()
                .order(DeadTimerEntity.DIED_AT + " DESC, " + DeadTimerEntity.ID + " DESC")
                .limit(limit);
        return Arrays.stream(ao.find(DeadTimerEntity.class, latest)).flatMap(TimerRows::dead).toList();
    }

    /** Empty for a kind that this version does not know. */
    static Stream<DeadTimer> dead(DeadTimerEntity row) {
        return TimerKey.parse(row.getTimerKey()).stream().map(key -> dead(key, row));
    }

    private static DeadTimer dead(TimerKey key, DeadTimerEntity row) {
        return new DeadTimer(
                key, Instant.ofEpochMilli(row.getDueAt()), Instant.ofEpochMilli(row.getDiedAt()), row.getAttempts(),
                TimeBoxRows.nullAsEmpty(row.getLastError()));
    }

    private static String runKey(Claim claim) {
        return claim.key() + "@" + claim.dueAt().toEpochMilli();
    }

    private static TimerKey key(String stored) {
        return TimerKey.parse(stored).orElseThrow();
    }

    private static Object[] withKinds(Object first) {
        return Stream.concat(Stream.of(first), Arrays.stream(TimerKind.values()).map(TimerKind::key)).toArray();
    }
}

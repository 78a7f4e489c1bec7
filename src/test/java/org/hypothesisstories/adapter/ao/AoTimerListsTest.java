package org.hypothesisstories.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.Slice;
import org.hypothesisstories.application.port.SweepLog;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.SweepEntry;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AoTimerListsTest {
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final NodeId NODE = new NodeId("node-1");

    private final AoDatabase database = AoDatabase.h2();
    private final ActiveObjects ao = Tables.node(database);
    private final AoTimerStore timers = new AoTimerStore(ao);
    private final AoTimerLists lists = new AoTimerLists(ao);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void countsWhatWaitsAndWhatIsDue() {
        assertEquals(Optional.empty(), lists.earliest());
        timers.schedule(key(1), NOON);
        timers.schedule(key(2), NOON.plusSeconds(1));
        assertEquals(2, lists.waiting());
        assertEquals(1, lists.due(NOON));
        assertEquals(Optional.of(NOON), lists.earliest());
    }

    @Test
    void showsClaimsAndDeadTimersPartByPart() {
        for (int issue = 1; issue <= 3; issue++) {
            timers.schedule(key(issue), NOON.plusSeconds(issue));
        }
        List<Claim> claims = timers.due(NOON.plusSeconds(9), 9).stream()
                .map(due -> timers.claim(due, NODE, due.dueAt().plusSeconds(60)).orElseThrow()).toList();
        assertEquals(new Slice<>(claims.subList(1, 3), 1, 3), lists.claims(1, 5));
        claims.forEach(claim -> timers.complete(claim, new TimerOutcome.Dead(claim.dueAt(), "gone")));
        Slice<?> dead = lists.dead(0, 2).map(timer -> timer.key().issueId());
        assertEquals(new Slice<>(List.of(3L, 2L), 0, 3), dead);
    }

    @Test
    void showsEffectsByTheirResult() {
        AoExpiryEffects effects = new AoExpiryEffects(ao);
        effects.record(effect(1, ExpiryEffect.WARNING, EffectResult.DROPPED, 0));
        effects.record(effect(2, ExpiryEffect.WARNING, EffectResult.DROPPED, 1));
        effects.record(effect(3, ExpiryEffect.TRANSITION, EffectResult.REFUSED, 2));
        effects.record(effect(4, ExpiryEffect.TRANSITION, EffectResult.DONE, 3));
        assertEquals(List.of(2L), issues(lists.dropped(0, 1).rows()));
        assertEquals(List.of(1L), issues(lists.dropped(1, 1).rows()));
        assertEquals(2, lists.dropped(1, 1).total());
        assertEquals(List.of(3L), issues(lists.refused(9)));
    }

    @Test
    void keepsSweepsAndForgetsOldOnes() {
        SweepLog log = new AoSweepLog(ao);
        SweepEntry first = new SweepEntry(NODE, NOON, NOON.plusMillis(7), Map.of(TimerKind.EXPIRY, 3, TimerKind.WEB_CALL, 1), 1, 2, 4);
        SweepEntry second = new SweepEntry(NODE, NOON.plusSeconds(60), NOON.plusSeconds(61), Map.of(), 1, 0, 0);
        log.add(first, NOON);
        log.add(second, NOON);
        assertEquals(new Slice<>(List.of(second, first), 0, 2), log.latest(0, 10));
        assertEquals(new Slice<>(List.of(first), 1, 2), log.latest(1, 1));
        log.add(second, NOON.plusMillis(1));
        assertEquals(new Slice<>(List.of(second, second), 0, 2), log.latest(0, 10));
    }

    private static TimerKey key(long issue) {
        return new TimerKey(TimerKind.EXPIRY, issue, issue + "-1");
    }

    private static EffectRecord effect(long issue, ExpiryEffect effect, EffectResult result, int seconds) {
        return new EffectRecord(new EffectId(new TimeBoxId(issue, 1), 0, effect, ""), result, NOON.plusSeconds(seconds), "");
    }

    private static List<Long> issues(List<EffectRecord> records) {
        return records.stream().map(record -> record.id().box().issueId()).toList();
    }
}

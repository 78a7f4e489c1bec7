package org.hypothesisstories.adapter.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hypothesisstories.application.timers.RefusedTransition;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.SweepEntry;

/** Rows of the lists of timers as JSON. */
final class TimersJson {
    private TimersJson() {
    }

    static Map<String, Object> sweep(SweepEntry sweep) {
        Map<String, Object> completed = new LinkedHashMap<>();
        new TreeMap<>(sweep.completed()).forEach((kind, count) -> completed.put(kind.key(), count));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("node", sweep.node().value());
        json.put("startedAt", sweep.startedAt().toString());
        json.put("endedAt", sweep.endedAt().toString());
        json.put("completed", completed);
        json.put("failed", sweep.failed());
        json.put("lost", sweep.lost());
        json.put("reclaimed", sweep.reclaimed());
        return json;
    }

    static Map<String, Object> claim(Claim claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", claim.key().toString());
        json.put("kind", claim.key().kind().key());
        json.put("issueId", claim.key().issueId());
        json.put("dueAt", claim.dueAt().toString());
        json.put("node", claim.owner().value());
        json.put("leaseUntil", claim.leaseUntil().toString());
        json.put("attempts", claim.attempts());
        return json;
    }

    static Map<String, Object> dropped(EffectRecord dropped) {
        Map<String, Object> json = box(dropped);
        json.put("warning", dropped.id().occasion());
        return json;
    }

    static Map<String, Object> refused(RefusedTransition refused) {
        Map<String, Object> json = box(refused.record());
        json.put("effect", refused.record().effect().key());
        json.put("reason", refused.record().detail());
        json.put("nextAttempt", refused.nextAttempt().map(Instant::toString).orElse(null));
        return json;
    }

    private static Map<String, Object> box(EffectRecord record) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("timeBox", record.id().box().toString());
        json.put("issueId", record.id().box().issueId());
        json.put("at", record.at().toString());
        return json;
    }
}

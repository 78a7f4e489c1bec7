package org.hypothesisstories.application.rehearsal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.rehearsal.Happening.What;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** The record of effects as it would be. */
final class RehearsedEffects implements ExpiryEffects {

    private final Map<EffectId, EffectRecord> records = new LinkedHashMap<>();
    private final Script script;

    RehearsedEffects(Collection<EffectRecord> read, Script script) {
        this.script = script;
        read.forEach(record -> records.put(record.id(), record));
    }

    @Override
    public List<EffectRecord> of(TimeBoxId box) {
        return records.values().stream().filter(record -> record.id().box().equals(box)).toList();
    }

    @Override
    public boolean record(EffectRecord done) {
        if (isSettled(done.id())) {
            return false;
        }
        records.put(done.id(), done);
        if (done.result() == EffectResult.DROPPED) {
            script.write(done.id().box().issueId(), What.WARNING_DROPPED, done.id().occasion());
        }
        return true;
    }
}

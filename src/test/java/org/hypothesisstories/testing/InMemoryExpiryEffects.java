package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** The record of effects in a list. */
public final class InMemoryExpiryEffects implements ExpiryEffects {

    private final List<EffectRecord> records = new ArrayList<>();

    @Override
    public synchronized List<EffectRecord> of(TimeBoxId box) {
        return records.stream().filter(record -> record.id().box().equals(box)).toList();
    }

    @Override
    public synchronized boolean record(EffectRecord done) {
        records.removeIf(record -> record.id().equals(done.id()) && record.result() == EffectResult.REFUSED);
        if (find(done.id()).isPresent()) {
            return false;
        }
        return records.add(done);
    }
}

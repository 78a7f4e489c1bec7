package org.hypothesisstories.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.Slice;
import org.hypothesisstories.application.port.SweepLog;
import org.hypothesisstories.domain.timer.SweepEntry;

/** Sweeps in a list. */
public final class InMemorySweepLog implements SweepLog {

    private final List<SweepEntry> entries = new ArrayList<>();

    @Override
    public void add(SweepEntry entry, Instant forgetBefore) {
        entries.removeIf(old -> old.startedAt().isBefore(forgetBefore));
        entries.add(0, entry);
    }

    @Override
    public Slice<SweepEntry> latest(int start, int limit) {
        return Slice.of(entries, start, limit);
    }
}

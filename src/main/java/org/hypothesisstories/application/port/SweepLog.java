package org.hypothesisstories.application.port;

import java.time.Instant;
import org.hypothesisstories.domain.timer.SweepEntry;

/** What the sweeps of all nodes did, for some days. */
public interface SweepLog {

    /** Adds an entry, and forgets those that began before an instant. */
    void add(SweepEntry entry, Instant forgetBefore);

    /** A part of the entries, the latest first. */
    Slice<SweepEntry> latest(int start, int limit);
}

package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a sweep did; inserted once, and deleted when it is old. */
@Preload
@Table("SWEEP")
public interface SweepEntity extends Entity {
    String NODE_NAME = "NODE_NAME";
    String STARTED_AT = "STARTED_AT";
    String ENDED_AT = "ENDED_AT";
    String COMPLETED = "COMPLETED";
    String FAILED_COUNT = "FAILED_COUNT";
    String LOST_COUNT = "LOST_COUNT";
    String RECLAIMED_COUNT = "RECLAIMED_COUNT";

    String getNodeName();

    @Indexed
    long getStartedAt();

    long getEndedAt();

    /** Kinds of timer with how many of each, as {@code expiry=3 warning=1}; null for none. */
    @StringLength(400)
    String getCompleted();

    int getFailedCount();

    int getLostCount();

    int getReclaimedCount();
}

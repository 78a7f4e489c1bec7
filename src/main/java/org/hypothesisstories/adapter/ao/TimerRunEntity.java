package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A timer that a node has claimed and is dealing with. */
@Preload
@Table("TIMER_RUN")
public interface TimerRunEntity extends Entity {
    String ID = "ID";
    String RUN_KEY = "RUN_KEY";
    String TIMER_KEY = "TIMER_KEY";
    String KIND = "KIND";
    String DUE_AT = "DUE_AT";
    String CLAIM_TOKEN = "CLAIM_TOKEN";
    String OWNER_NODE = "OWNER_NODE";
    String LEASE_UNTIL = "LEASE_UNTIL";
    String ATTEMPTS = "ATTEMPTS";

    /** Timer and due instant. */
    @NotNull
    @Unique
    String getRunKey();

    String getTimerKey();

    String getKind();

    long getDueAt();

    /** Random for each claim. */
    String getClaimToken();

    /** The node, for people. */
    String getOwnerNode();

    @Indexed
    long getLeaseUntil();

    int getAttempts();
}

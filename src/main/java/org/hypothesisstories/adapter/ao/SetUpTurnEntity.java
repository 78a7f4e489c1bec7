package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Who may change Jira for set-up at this moment; inserted and deleted, never changed. */
@Preload
@Table("SET_UP_TURN")
public interface SetUpTurnEntity extends Entity {
    String TURN_KEY = "TURN_KEY";
    String TURN_TOKEN = "TURN_TOKEN";
    String ACTOR_KEY = "ACTOR_KEY";
    String LEASE_UNTIL = "LEASE_UNTIL";

    /** The same for all, so that there is one turn. */
    @NotNull
    @Unique
    String getTurnKey();

    @NotNull
    String getTurnToken();

    @NotNull
    String getActorKey();

    /** Milliseconds since 1970: afterwards the turn is free. */
    long getLeaseUntil();
}

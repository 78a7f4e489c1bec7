package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The wish to record another verdict than the computed one; only ever inserted. */
@Preload
@Table("VERDICT_OVERRIDE")
@Indexes(@Index(name = "verdict_override_round", methodNames = {"getIssueId", "getRoundNumber"}))
public interface VerdictOverrideEntity extends Entity {
    String ID = "ID";
    String ISSUE_ID = "ISSUE_ID";
    String ROUND_NUMBER = "ROUND_NUMBER";
    String WANTED = "WANTED";
    String COMPUTED = "COMPUTED";
    String REASON = "REASON";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";

    long getIssueId();

    int getRoundNumber();

    String getWanted();

    String getComputed();

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    /** Null when the plugin did it by itself. */
    String getActorKey();

    long getHappenedAt();
}

package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Why criteria were amended; only ever inserted. */
@Preload
@Table("AMENDMENT_REASON")
@Indexes(@Index(name = "amendment_reason_round", methodNames = {"getIssueId", "getRoundNumber"}))
public interface ExplanationEntity extends Entity {
    String AMENDMENT_ID = "AMENDMENT_ID";
    String ISSUE_ID = "ISSUE_ID";
    String ROUND_NUMBER = "ROUND_NUMBER";
    String REASON = "REASON";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";

    /** Of two who explain an amendment at the same moment one meets the other's key. */
    @NotNull
    @Unique
    String getAmendmentId();

    long getIssueId();

    int getRoundNumber();

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    /** Null when the plugin did it by itself. */
    String getActorKey();

    long getHappenedAt();
}

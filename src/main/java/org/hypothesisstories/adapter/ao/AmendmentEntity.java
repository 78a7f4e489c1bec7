package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A change of frozen criteria; only ever inserted. */
@Preload
@Table("AMENDMENT")
@Indexes(@Index(name = "amendment_round", methodNames = {"getIssueId", "getRoundNumber"}))
public interface AmendmentEntity extends Entity {
    String ID = "ID";
    String AMENDMENT_ID = "AMENDMENT_ID";
    String ISSUE_ID = "ISSUE_ID";
    String ROUND_NUMBER = "ROUND_NUMBER";
    String CRITERIA_BEFORE = "CRITERIA_BEFORE";
    String CRITERIA_AFTER = "CRITERIA_AFTER";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";

    @NotNull
    @Unique
    String getAmendmentId();

    long getIssueId();

    int getRoundNumber();

    @StringLength(StringLength.UNLIMITED)
    String getCriteriaBefore();

    @StringLength(StringLength.UNLIMITED)
    String getCriteriaAfter();

    /** Null when the plugin did it by itself. */
    String getActorKey();

    long getHappenedAt();
}

package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a piece of evidence was a mistake; only ever inserted. */
@Preload
@Table("WITHDRAWAL")
@Indexes(@Index(name = "withdrawal_round", methodNames = {"getIssueId", "getRoundNumber"}))
public interface WithdrawalEntity extends Entity {
    String EVIDENCE_ID = "EVIDENCE_ID";
    String ISSUE_ID = "ISSUE_ID";
    String ROUND_NUMBER = "ROUND_NUMBER";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";
    String REASON = "REASON";

    /** Of two who withdraw a piece at the same moment one meets the other's key. */
    @NotNull
    @Unique
    String getEvidenceId();

    long getIssueId();

    int getRoundNumber();

    /** Null when the plugin did it by itself. */
    String getActorKey();

    long getHappenedAt();

    @StringLength(StringLength.UNLIMITED)
    String getReason();
}

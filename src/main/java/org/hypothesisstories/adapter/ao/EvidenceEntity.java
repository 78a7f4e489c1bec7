package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A piece of evidence; only ever inserted. */
@Preload
@Table("EVIDENCE")
@Indexes(@Index(name = "evidence_round", methodNames = {"getIssueId", "getRoundNumber"}))
public interface EvidenceEntity extends Entity {
    String ID = "ID";
    String EVIDENCE_ID = "EVIDENCE_ID";
    String ENTRY_KEY = "ENTRY_KEY";
    String ISSUE_ID = "ISSUE_ID";
    String ROUND_NUMBER = "ROUND_NUMBER";
    String CRITERION_ID = "CRITERION_ID";
    String MEASURED_VALUE = "MEASURED_VALUE";
    String LOW_END = "LOW_END";
    String HIGH_END = "HIGH_END";
    String SEEDS = "SEEDS";
    String JUDGEMENT = "JUDGEMENT";
    String RUN_NAME = "RUN_NAME";
    String CODE_VERSION = "CODE_VERSION";
    String DATA_VERSION = "DATA_VERSION";
    String WEB_LINK = "WEB_LINK";
    String NOTE = "NOTE";
    String HELD_OUT = "HELD_OUT";
    String CITES_ID = "CITES_ID";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";
    String CHANNEL = "CHANNEL";
    String BATCH_ID = "BATCH_ID";
    String CLIENT_KEY = "CLIENT_KEY";

    @NotNull
    @Unique
    String getEvidenceId();

    /** Issue and client's key, so that a repeated request records nothing twice; the id of the evidence where no key was sent. */
    @NotNull
    @Unique
    String getEntryKey();

    long getIssueId();

    int getRoundNumber();

    String getCriterionId();

    /** In plain digits; null in a judgement. */
    String getMeasuredValue();

    String getLowEnd();

    String getHighEnd();

    /** In plain digits, with spaces between; null when the value was given itself. */
    @StringLength(StringLength.UNLIMITED)
    String getSeeds();

    /** Null in a measurement. */
    String getJudgement();

    /** Null when not given, as the texts after it; never the empty string, which Oracle does not know. */
    @StringLength(StringLength.UNLIMITED)
    String getRunName();

    String getCodeVersion();

    String getDataVersion();

    @StringLength(StringLength.UNLIMITED)
    String getWebLink();

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    boolean isHeldOut();

    String getCitesId();

    /** Null when the plugin did it by itself. */
    String getActorKey();

    long getHappenedAt();

    String getChannel();

    String getBatchId();

    /** Null when none was sent. */
    String getClientKey();
}

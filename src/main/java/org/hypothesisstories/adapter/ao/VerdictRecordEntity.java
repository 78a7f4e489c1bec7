package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A recorded verdict; only ever inserted. */
@Preload
@Table("VERDICT_RECORD")
public interface VerdictRecordEntity extends Entity {
    String ID = "ID";
    String ISSUE_ID = "ISSUE_ID";
    String ROUND_NUMBER = "ROUND_NUMBER";
    String RECORDED = "RECORDED";
    String GROUND = "GROUND";
    String AMENDMENT_COUNT = "AMENDMENT_COUNT";
    String TEST_SET_LOOKS = "TEST_SET_LOOKS";
    String LEARNING = "LEARNING";
    String CONFIDENCE_BEFORE = "CONFIDENCE_BEFORE";
    String CONFIDENCE_AFTER = "CONFIDENCE_AFTER";
    String WANTED = "WANTED";
    String COMPUTED = "COMPUTED";
    String WISH_REASON = "WISH_REASON";
    String WISH_BY = "WISH_BY";
    String WISH_AT = "WISH_AT";
    String SECOND_BY = "SECOND_BY";
    String SECOND_AT = "SECOND_AT";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";

    @Indexed
    long getIssueId();

    int getRoundNumber();

    String getRecorded();

    String getGround();

    int getAmendmentCount();

    int getTestSetLooks();

    /** As JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getLearning();

    /** In percent, in plain digits; null when it was not said. */
    String getConfidenceBefore();

    /** In percent, in plain digits; null when it was not said. */
    String getConfidenceAfter();

    /** By which wish another verdict than the computed one was let through, as it stood then; null where there was none. */
    String getWanted();

    String getComputed();

    @StringLength(StringLength.UNLIMITED)
    String getWishReason();

    String getWishBy();

    Long getWishAt();

    String getSecondBy();

    Long getSecondAt();

    /** Null when the plugin did it by itself. */
    String getActorKey();

    long getHappenedAt();
}

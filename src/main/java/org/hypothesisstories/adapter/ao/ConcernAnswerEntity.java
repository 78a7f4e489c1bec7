package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The answer to a concern; only ever inserted. */
@Preload
@Table("CONCERN_ANSWER")
public interface ConcernAnswerEntity extends Entity {
    String CONCERN_KEY = "CONCERN_KEY";
    String ISSUE_ID = "ISSUE_ID";
    String ANSWER_TEXT = "ANSWER_TEXT";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";

    /** The concern. Of two who answer at the same moment one meets the other's key. */
    @NotNull
    @Unique
    String getConcernKey();

    @Indexed
    long getIssueId();

    @StringLength(StringLength.UNLIMITED)
    String getAnswerText();

    String getActorKey();

    long getHappenedAt();
}

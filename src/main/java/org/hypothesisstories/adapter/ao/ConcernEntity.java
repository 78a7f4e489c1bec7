package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a product owner has against a hypothesis; only ever inserted. */
@Preload
@Table("CONCERN")
public interface ConcernEntity extends Entity {
    String CONCERN_KEY = "CONCERN_KEY";
    String ISSUE_ID = "ISSUE_ID";
    String CONCERN_NUMBER = "CONCERN_NUMBER";
    String CONCERN_TEXT = "CONCERN_TEXT";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";

    /** Issue and number, so that there is one with a number. */
    @NotNull
    @Unique
    String getConcernKey();

    @Indexed
    long getIssueId();

    int getConcernNumber();

    @StringLength(StringLength.UNLIMITED)
    String getConcernText();

    String getActorKey();

    long getHappenedAt();
}

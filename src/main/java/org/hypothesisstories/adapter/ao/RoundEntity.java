package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A round of a hypothesis. Its instants are written once and never taken back. */
@Preload
@Table("RESEARCH_ROUND")
public interface RoundEntity extends Entity {
    String ROUND_KEY = "ROUND_KEY";
    String ISSUE_ID = "ISSUE_ID";
    String ROUND_NUMBER = "ROUND_NUMBER";
    String FROZEN_AT = "FROZEN_AT";
    String FROZEN_BY = "FROZEN_BY";
    String CONCLUDED_AT = "CONCLUDED_AT";
    String CONCLUDED_BY = "CONCLUDED_BY";

    /** Issue and number. */
    @NotNull
    @Unique
    String getRoundKey();

    @Indexed
    long getIssueId();

    int getRoundNumber();

    /** Null until the criteria freeze. */
    Long getFrozenAt();

    void setFrozenAt(Long at);

    /** Null when the plugin did it by itself. */
    String getFrozenBy();

    void setFrozenBy(String userKey);

    /** Null until the round ends. */
    Long getConcludedAt();

    void setConcludedAt(Long at);

    /** Null when the plugin did it by itself. */
    String getConcludedBy();

    void setConcludedBy(String userKey);
}

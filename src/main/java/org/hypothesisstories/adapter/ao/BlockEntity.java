package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That something blocked an issue; its end is written once. */
@Preload
@Table("BLOCK")
public interface BlockEntity extends Entity {
    String ID = "ID";
    String ISSUE_ID = "ISSUE_ID";
    String REASON = "REASON";
    String RAISED_BY = "RAISED_BY";
    String RAISED_AT = "RAISED_AT";
    String LOWERED_BY = "LOWERED_BY";
    String LOWERED_AT = "LOWERED_AT";

    @Indexed
    long getIssueId();

    @StringLength(400)
    String getReason();

    String getRaisedBy();

    long getRaisedAt();

    String getLoweredBy();

    void setLoweredBy(String userKey);

    Long getLoweredAt();

    void setLoweredAt(Long millis);
}

package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A call to a web address that is ordered and not yet made; inserted and deleted, never changed. */
@Preload
@Table("WEB_CALL")
public interface WebCallEntity extends Entity {
    String CALL_TOKEN = "CALL_TOKEN";
    String ADDRESS_ID = "ADDRESS_ID";
    String ISSUE_ID = "ISSUE_ID";
    String CALL_BODY = "CALL_BODY";

    @NotNull
    @Unique
    String getCallToken();

    @NotNull
    String getAddressId();

    long getIssueId();

    @StringLength(StringLength.UNLIMITED)
    String getCallBody();
}

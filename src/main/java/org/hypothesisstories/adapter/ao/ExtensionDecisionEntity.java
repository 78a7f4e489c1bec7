package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was decided on a request for more time; only ever inserted. */
@Preload
@Table("EXTENSION_DECISION")
public interface ExtensionDecisionEntity extends Entity {
    String REQUEST_KEY = "REQUEST_KEY";
    String BOX_KEY = "BOX_KEY";
    String RESULT_KEY = "RESULT_KEY";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";
    String REMARK = "REMARK";

    /** The key of the request, so that it is decided once. */
    @NotNull
    @Unique
    String getRequestKey();

    @Indexed
    String getBoxKey();

    String getResultKey();

    /** Null when a rule decided. */
    String getActorKey();

    long getHappenedAt();

    /** Null when the result says it all. */
    @StringLength(400)
    String getRemark();
}

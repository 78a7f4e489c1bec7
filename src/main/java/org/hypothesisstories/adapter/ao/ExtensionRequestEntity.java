package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody asked for more time; only ever inserted. */
@Preload
@Table("EXTENSION_REQUEST")
public interface ExtensionRequestEntity extends Entity {
    String REQUEST_KEY = "REQUEST_KEY";
    String BOX_KEY = "BOX_KEY";
    String REQUEST_NUMBER = "REQUEST_NUMBER";
    String BUDGET = "BUDGET";
    String REASON = "REASON";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";

    /** Box and number, so that there is one with a number. */
    @NotNull
    @Unique
    String getRequestKey();

    @Indexed
    String getBoxKey();

    int getRequestNumber();

    String getBudget();

    @StringLength(400)
    String getReason();

    String getActorKey();

    long getHappenedAt();
}

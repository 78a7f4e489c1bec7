package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a second person agreed to another verdict; only ever inserted. */
@Preload
@Table("OVERRIDE_SECOND")
public interface OverrideSecondEntity extends Entity {
    String WISH_ID = "WISH_ID";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";

    /** The row of the wish. Of two who agree at the same moment one meets the other's key. */
    @NotNull
    @Unique
    int getWishId();

    /** Null when the plugin did it by itself. */
    String getActorKey();

    long getHappenedAt();
}

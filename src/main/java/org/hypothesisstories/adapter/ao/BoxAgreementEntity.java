package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Something that happened to the agreement on a box that has not started; only ever inserted. */
@Preload
@Table("BOX_AGREEMENT")
public interface BoxAgreementEntity extends Entity {

    String ENTRY_KEY = "ENTRY_KEY";
    String BOX_KEY = "BOX_KEY";
    String ENTRY_NUMBER = "ENTRY_NUMBER";
    String KIND = "KIND";
    String BUDGET = "BUDGET";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";

    /** Box and number. Of two entries that are made at the same moment one meets the other's key. */
    @NotNull
    @Unique
    String getEntryKey();

    @Indexed
    String getBoxKey();

    int getEntryNumber();

    String getKind();

    String getBudget();

    /** Null when the plugin did it by itself. */
    String getActorKey();

    long getHappenedAt();
}

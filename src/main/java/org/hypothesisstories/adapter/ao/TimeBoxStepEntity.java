package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A step in the life of a time box; only ever inserted. */
@Preload
@Table("TIME_BOX_STEP")
public interface TimeBoxStepEntity extends Entity {
    String STEP_KEY = "STEP_KEY";
    String BOX_KEY = "BOX_KEY";
    String STEP_NUMBER = "STEP_NUMBER";
    String KIND = "KIND";
    String HAPPENED_AT = "HAPPENED_AT";
    String ACTOR_KEY = "ACTOR_KEY";
    String CAUSE = "CAUSE";
    String DETAIL = "DETAIL";
    String USED_MS = "USED_MS";
    String DEADLINE_AT = "DEADLINE_AT";

    /** Box and number. Of two steps that are taken at the same moment one meets the other's key, and fails. */
    @NotNull
    @Unique
    String getStepKey();

    @Indexed
    String getBoxKey();

    int getStepNumber();

    String getKind();

    long getHappenedAt();

    /** Null when the plugin did it by itself. */
    String getActorKey();

    String getCause();

    /** Null when the cause says it all. */
    @StringLength(400)
    String getDetail();

    long getUsedMs();

    /** Null while no deadline runs. */
    Long getDeadlineAt();
}

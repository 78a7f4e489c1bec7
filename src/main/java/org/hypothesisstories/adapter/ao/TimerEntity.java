package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A timer that waits. It is never updated: to move it is to replace it, and to delete it is to claim it. */
@Preload
@Table("TIMER")
public interface TimerEntity extends Entity {
    String ID = "ID";
    String TIMER_KEY = "TIMER_KEY";
    String KIND = "KIND";
    String ISSUE_ID = "ISSUE_ID";
    String DUE_AT = "DUE_AT";
    String VERSION = "VERSION";
    String ATTEMPTS = "ATTEMPTS";

    /** Kind, issue and purpose, as {@code TimerKey} writes them. */
    @NotNull
    @Unique
    String getTimerKey();

    String getKind();

    @Indexed
    long getIssueId();

    @Indexed
    long getDueAt();

    /** Grows with each replacement. */
    int getVersion();

    int getAttempts();
}

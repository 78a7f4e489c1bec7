package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A timer that failed too often. */
@Preload
@Table("DEAD_TIMER")
public interface DeadTimerEntity extends Entity {
    String ID = "ID";
    String TIMER_KEY = "TIMER_KEY";
    String DUE_AT = "DUE_AT";
    String DIED_AT = "DIED_AT";
    String ATTEMPTS = "ATTEMPTS";
    String LAST_ERROR = "LAST_ERROR";

    @NotNull
    @Unique
    String getTimerKey();

    long getDueAt();

    @Indexed
    long getDiedAt();

    int getAttempts();

    @StringLength(400)
    String getLastError();
}

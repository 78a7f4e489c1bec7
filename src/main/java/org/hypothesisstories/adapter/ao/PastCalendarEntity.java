package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a calendar was set to before; only ever inserted. Its columns are those of {@link CalendarEntity}. */
@Preload
@Table("PAST_CALENDAR")
public interface PastCalendarEntity extends Entity {
    String PAST_KEY = "PAST_KEY";

    /** Scope and beginning, so that a state is kept once. */
    @NotNull
    @Unique
    String getPastKey();

    @Indexed
    String getScopeKey();

    long getSinceAt();

    String getActorKey();

    @StringLength(100)
    String getZoneId();

    @StringLength(StringLength.UNLIMITED)
    String getWeekHours();

    @StringLength(StringLength.UNLIMITED)
    String getHolidays();

    @StringLength(60)
    String getLongestBudget();
}

package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a calendar is set to. It is never updated: to change it is to replace it, which only one can do. */
@Preload
@Table("CALENDAR")
public interface CalendarEntity extends Entity {
    String SCOPE_KEY = "SCOPE_KEY";
    String SINCE_AT = "SINCE_AT";
    String ACTOR_KEY = "ACTOR_KEY";
    String ZONE_ID = "ZONE_ID";
    String WEEK_HOURS = "WEEK_HOURS";
    String HOLIDAYS = "HOLIDAYS";
    String LONGEST_BUDGET = "LONGEST_BUDGET";

    /** As {@code CalendarScope} writes it. */
    @NotNull
    @Unique
    String getScopeKey();

    long getSinceAt();

    /** Null when the plugin did it by itself. */
    String getActorKey();

    /** Null where the project follows the default calendar again. */
    @StringLength(100)
    String getZoneId();

    /** A line for each weekday that has hours: {@code monday 09:00-17:00}. */
    @StringLength(StringLength.UNLIMITED)
    String getWeekHours();

    /** One a line; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getHolidays();

    /** Null for no limit. */
    @StringLength(60)
    String getLongestBudget();
}

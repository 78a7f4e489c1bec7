package org.hypothesisstories.application.overview;

import java.util.Arrays;
import java.util.Optional;

/** Which boxes of a project are shown. */
public enum BoxFilter {
    ALL("all"),
    /** What a person has to see to: to be decided, or Jira refused the transition. */
    DECIDE("decide"),
    /** What runs and ends before the week of the project's calendar does. */
    THIS_WEEK("this-week"),
    RUNNING("running"),
    PAUSED("paused"),
    PLANNED("planned"),
    CLOSED("closed");

    private final String key;

    BoxFilter(String key) {
        this.key = key;
    }

    /** The name in addresses, REST answers and keys of texts. */
    public String key() {
        return key;
    }

    public static Optional<BoxFilter> byKey(String key) {
        return Arrays.stream(values()).filter(filter -> filter.key.equals(key)).findFirst();
    }

    boolean lets(BoxLine line) {
        return switch (this) {
            case ALL -> true;
            case DECIDE -> line.group() == BoxGroup.DECIDE || line.refused();
            case THIS_WEEK -> line.endsThisWeek();
            case RUNNING -> line.group() == BoxGroup.RUNNING;
            case PAUSED -> line.group() == BoxGroup.PAUSED;
            case PLANNED -> line.group() == BoxGroup.PLANNED;
            case CLOSED -> line.group() == BoxGroup.CLOSED;
        };
    }
}

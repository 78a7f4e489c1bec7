package org.hypothesisstories.workbench.jira.datetime;

import com.atlassian.jira.datetime.DateTimeStyle;

/** The patterns in which Jira writes dates and times out of the box. */
final class Patterns {
    private Patterns() {
    }

    static String of(DateTimeStyle style) {
        return switch (style) {
            case TIME -> "h:mm a";
            case DATE -> "dd/MMM/yy";
            case DATE_PICKER -> "d/MMM/yy";
            case COMPLETE, DATE_TIME_PICKER, RELATIVE, RELATIVE_WITH_TIME_ONLY, RELATIVE_ALWAYS_WITH_TIME -> "dd/MMM/yy h:mm a";
            case RELATIVE_WITHOUT_TIME -> "dd/MMM/yy";
            case ISO_8601_DATE_TIME -> "yyyy-MM-dd'T'HH:mm:ssZ";
            case ISO_8601_DATE -> "yyyy-MM-dd";
            case RSS_RFC822_DATE_TIME -> "EEE, d MMM yyyy HH:mm:ss Z";
        };
    }

    /** Machine formats are the same in every language. */
    static boolean isForMachines(DateTimeStyle style) {
        return switch (style) {
            case ISO_8601_DATE_TIME, ISO_8601_DATE, RSS_RFC822_DATE_TIME -> true;
            default -> false;
        };
    }

    static boolean isRelative(DateTimeStyle style) {
        return switch (style) {
            case RELATIVE, RELATIVE_WITH_TIME_ONLY, RELATIVE_ALWAYS_WITH_TIME, RELATIVE_WITHOUT_TIME -> true;
            default -> false;
        };
    }
}

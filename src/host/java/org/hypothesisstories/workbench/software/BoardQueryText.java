package org.hypothesisstories.workbench.software;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Queries put together. */
public final class BoardQueryText {
    private static final Pattern ORDER = Pattern.compile("(?i)(?:^|\\s)order\\s+by\\s");

    private BoardQueryText() {
    }

    /** What both find, in the order of the first. */
    public static String and(String first, String second) {
        String where = where(first);
        String more = where(second);
        String both = where.isEmpty() || more.isEmpty() ? where + more : "(" + where + ") AND (" + more + ")";
        return (both + " " + first.substring(orderStart(first))).strip();
    }

    private static String where(String query) {
        return query.substring(0, orderStart(query)).strip();
    }

    /** Where the order begins: at these words outside quotes. */
    private static int orderStart(String query) {
        Matcher order = ORDER.matcher(query);
        while (order.find()) {
            if (query.substring(0, order.start()).chars().filter(sign -> sign == '"').count() % 2 == 0) {
                return order.start();
            }
        }
        return query.length();
    }
}

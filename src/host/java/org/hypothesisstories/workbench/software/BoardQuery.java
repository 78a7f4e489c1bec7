package org.hypothesisstories.workbench.software;

/**
 * A quick filter or a swimlane.
 *
 * @param isDefault whether it is the swimlane of what no query finds
 */
public record BoardQuery(long id, String name, String query, String description, boolean isDefault) {

    /** What a query is there for. */
    public enum Kind {
        QUICK_FILTER("quickFilter"),
        SWIMLANE("swimlane");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}

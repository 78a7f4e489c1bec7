package org.hypothesisstories.workbench.jira.security;

/** One line of a permission scheme: who holds a permission; {@code holder} is a role's id, a group's name or a user's key. */
record Grant(Type type, String holder) {
    /** The kinds of holders that the workbench evaluates. */
    enum Type {
        ANYONE("anyone"),
        LOGGED_IN("logged-in"),
        LEAD("lead"),
        ROLE("role"),
        GROUP("group"),
        USER("user"),
        REPORTER("reporter"),
        ASSIGNEE("assignee");

        private final String stored;

        Type(String stored) {
            this.stored = stored;
        }

        String stored() {
            return stored;
        }

        static Type of(String stored) {
            for (Type type : values()) {
                if (type.stored.equals(stored)) {
                    return type;
                }
            }
            throw new UnsupportedOperationException("a permission scheme that grants to '" + stored + "'");
        }
    }
}

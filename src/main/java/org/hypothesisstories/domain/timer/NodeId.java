package org.hypothesisstories.domain.timer;

/** Which node of the cluster; for people who look into the tables, not for correctness. At most 100 characters. */
public record NodeId(String value) {

    private static final int LONGEST = 100;

    public NodeId {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}

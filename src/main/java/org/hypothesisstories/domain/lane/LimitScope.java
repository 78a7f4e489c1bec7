package org.hypothesisstories.domain.lane;

import java.util.Arrays;
import java.util.Optional;

/** Among which issues of a lane a limit counts. */
public enum LimitScope {
    /** All that are in the lane. */
    LANE("lane"),
    /** Those of one assignee. What nobody has is in nobody's way. */
    PERSON("person"),
    /** Those of one class of service, for instance of one priority. */
    CLASS("class");

    private final String key;

    LimitScope(String key) {
        this.key = key;
    }

    /** The name under which settings and workflows store it; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<LimitScope> byKey(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
    }
}

package org.hypothesisstories.adapter.workflow;

import java.util.Arrays;
import java.util.Optional;

/** To whom an issue can be given. */
enum AssignTo {
    /** A named user. */
    USER("user"),
    REPORTER("reporter"),
    /** The lead of the project. */
    LEAD("lead"),
    /** Whoever it was given to before the present assignee. */
    BEFORE("before");

    private final String key;

    AssignTo(String key) {
        this.key = key;
    }

    /** The name under which workflows store it; never renamed. */
    String key() {
        return key;
    }

    static Optional<AssignTo> byKey(String key) {
        return Arrays.stream(values()).filter(to -> to.key.equals(key)).findFirst();
    }
}

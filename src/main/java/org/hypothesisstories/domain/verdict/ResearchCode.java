package org.hypothesisstories.domain.verdict;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of the code that was written for the test. */
public enum ResearchCode {
    /** It served its purpose and goes. */
    DISCARD("discard"),
    /** It is rebuilt under the rules of development. */
    REBUILD("rebuild");

    private final String key;

    ResearchCode(String key) {
        this.key = key;
    }

    /** The name under which it is stored; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<ResearchCode> byKey(String key) {
        return Arrays.stream(values()).filter(fate -> fate.key.equals(key)).findFirst();
    }
}

package org.hypothesisstories.domain.issue;

import java.util.Objects;

/**
 * A project.
 *
 * @param id what everything is stored under
 * @param key what people call it at present
 */
public record ProjectRef(long id, String key, String name) {
    public ProjectRef {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
    }
}

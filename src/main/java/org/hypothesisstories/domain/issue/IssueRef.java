package org.hypothesisstories.domain.issue;

import java.util.Objects;

/**
 * An issue.
 *
 * @param id what everything is stored under
 * @param key what people call it at present; it changes when the issue is moved
 */
public record IssueRef(long id, String key) {
    public IssueRef {
        Objects.requireNonNull(key);
    }
}

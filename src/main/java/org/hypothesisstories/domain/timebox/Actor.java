package org.hypothesisstories.domain.timebox;

import java.util.Objects;
import java.util.Optional;

/**
 * Who did something.
 *
 * @param userKey Jira's key of the person; empty when the plugin did it by itself
 */
public record Actor(Optional<String> userKey) {

    /** The plugin itself. */
    public static final Actor AUTOMATIC = new Actor(Optional.empty());

    public Actor {
        Objects.requireNonNull(userKey);
    }

    public static Actor user(String userKey) {
        return new Actor(Optional.of(userKey));
    }

    public boolean isAutomatic() {
        return userKey.isEmpty();
    }
}

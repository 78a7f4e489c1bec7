package org.hypothesisstories.application.setup;

import java.util.Optional;

/** The user as whom the plugin acts by itself, kept by the host. */
public interface ServiceUsers {
    /** The key of the service user, if one is chosen. */
    Optional<String> chosen();

    /** The name of the chosen user; empty if none was chosen, or the chosen one is gone or inactive. */
    Optional<String> name();

    /** The key of the active user with this name. */
    Optional<String> keyOf(String userName);

    /** Chooses the service user by key. */
    void choose(String userKey);
}

package org.hypothesisstories.application.setup;

import java.util.Objects;

/**
 * The project to set up, and the administrator who asks for it.
 *
 * @param actorKey the key of the administrator, for Jira's audit log
 */
public record SetUpTarget(String projectKey, String actorKey) {
    public SetUpTarget {
        Objects.requireNonNull(projectKey);
        Objects.requireNonNull(actorKey);
    }
}

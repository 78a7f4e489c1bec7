package org.hypothesisstories.application.setup;

import java.util.List;
import java.util.Objects;

/**
 * A plan, or what came of it.
 *
 * @param serviceUser the key of the user as whom the plugin acts by itself
 */
public record SetUpReport(String projectKey, String serviceUser, List<PartReport> parts) {
    public SetUpReport {
        Objects.requireNonNull(projectKey);
        Objects.requireNonNull(serviceUser);
        parts = List.copyOf(parts);
    }

    /** Whether every part stands, so that another run would change nothing. */
    public boolean complete() {
        return parts.stream().allMatch(part -> part.state() == PartState.FOUND);
    }

    /** Whether the run ended at a part that could not be made. */
    public boolean ended() {
        return parts.stream().anyMatch(part -> part.state() == PartState.FAILED);
    }

    /** Whether something is left to an administrator. */
    public boolean leavesSomething() {
        return parts.stream().anyMatch(part -> part.state() == PartState.LEFT);
    }
}

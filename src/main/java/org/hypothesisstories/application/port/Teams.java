package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;

/** Who belongs to the team of an issue's project. */
@FunctionalInterface
public interface Teams {
    /**
     * The active members of a project role, by name.
     *
     * @return empty if the host has no role of that name, or the issue is gone
     */
    Optional<List<Actor>> members(long issueId, String role);

    /** What a member is called, for sentences about the team; the key where the host knows nobody of it. */
    default String name(Actor member) {
        return member.userKey().orElse("");
    }
}

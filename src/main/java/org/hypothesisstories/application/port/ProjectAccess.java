package org.hypothesisstories.application.port;

import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;

/** Which projects there are, and who may do what with them. */
public interface ProjectAccess {

    /** The id of a project that the reader may see; empty if there is none, or it is not for the reader's eyes. */
    Optional<Long> visible(String projectKey, Actor reader);

    /** Whether somebody administers the project. */
    boolean isAdministrator(long projectId, Actor actor);
}

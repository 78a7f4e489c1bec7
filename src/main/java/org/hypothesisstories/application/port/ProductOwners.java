package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Who decides on time in a project. */
@FunctionalInterface
public interface ProductOwners {

    /** @param role the name of the project role; where the host has none of that name, the lead of the project is the owner */
    boolean include(IssueRef issue, Actor actor, String role);
}

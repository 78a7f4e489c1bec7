package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.timebox.Actor;

/** Who administers the host. */
@FunctionalInterface
public interface Administrators {

    boolean include(Actor actor);
}

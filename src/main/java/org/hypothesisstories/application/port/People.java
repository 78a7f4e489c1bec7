package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.timebox.Actor;

/** The people whom Jira knows. */
public interface People {

    /** Whether somebody is the one whom the team calls by a user name. */
    boolean isNamed(Actor actor, String userName);

    /** Whether there is an active user of that name. */
    boolean isActive(String userName);
}

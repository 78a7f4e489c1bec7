package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.lane.SeenLanes;
import org.hypothesisstories.domain.timebox.Actor;

/** What the host keeps with a person about prompts; nothing is kept with nobody. */
public interface PromptMemory {

    /** Whether the person wants prompts; true before he decided. */
    boolean wanted(Actor person);

    void want(Actor person, boolean wanted);

    SeenLanes seen(Actor person);

    void keep(Actor person, SeenLanes seen);
}

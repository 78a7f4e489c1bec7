package org.hypothesisstories.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.application.port.PromptMemory;
import org.hypothesisstories.domain.lane.SeenLanes;
import org.hypothesisstories.domain.timebox.Actor;

/** What people were told, in maps. */
public final class InMemoryPrompts implements PromptMemory {

    private final Set<Actor> off = new HashSet<>();
    private final Map<Actor, String> seen = new HashMap<>();

    @Override
    public boolean wanted(Actor person) {
        return !off.contains(person);
    }

    @Override
    public void want(Actor person, boolean wanted) {
        if (wanted) {
            off.remove(person);
        } else {
            off.add(person);
        }
    }

    @Override
    public SeenLanes seen(Actor person) {
        return SeenLanes.parse(seen.getOrDefault(person, ""));
    }

    @Override
    public void keep(Actor person, SeenLanes lanes) {
        seen.put(person, lanes.text());
    }
}

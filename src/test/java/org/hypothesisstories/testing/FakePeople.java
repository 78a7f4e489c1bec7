package org.hypothesisstories.testing;

import java.util.HashSet;
import java.util.Set;
import org.hypothesisstories.application.port.People;
import org.hypothesisstories.domain.timebox.Actor;

/** People whose keys are their names; everybody is active but for those who have left. */
public final class FakePeople implements People {

    private final Set<String> gone = new HashSet<>();

    @Override
    public boolean isNamed(Actor actor, String userName) {
        return actor.userKey().filter(userName::equals).isPresent();
    }

    @Override
    public boolean isActive(String userName) {
        return !gone.contains(userName);
    }

    public void leave(String userName) {
        gone.add(userName);
    }
}

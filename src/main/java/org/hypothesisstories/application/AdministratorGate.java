package org.hypothesisstories.application;

import java.util.function.Supplier;
import org.hypothesisstories.application.call.NotAdministrator;
import org.hypothesisstories.application.port.Administrators;
import org.hypothesisstories.domain.timebox.Actor;

/** Lets administrators of the host at what concerns all projects. */
public final class AdministratorGate {

    private final Administrators administrators;

    public AdministratorGate(Administrators administrators) {
        this.administrators = administrators;
    }

    /** @throws NotAdministrator if the actor does not administer the host */
    public <T> T enter(Actor actor, Supplier<T> work) {
        if (!administrators.include(actor)) {
            throw new NotAdministrator();
        }
        return work.get();
    }
}

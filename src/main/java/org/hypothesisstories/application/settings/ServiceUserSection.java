package org.hypothesisstories.application.settings;

import java.util.Optional;
import org.hypothesisstories.application.setup.ServiceUsers;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.timebox.Actor;

/** The name of the user in whose name things happen by themselves. */
public final class ServiceUserSection implements SettingsSection {
    private final ServiceUsers serviceUsers;

    public ServiceUserSection(ServiceUsers serviceUsers) {
        this.serviceUsers = serviceUsers;
    }

    @Override
    public String name() {
        return "serviceUser";
    }

    @Override
    public boolean holdsAt(SettingsPlace place) {
        return place.isDefaults();
    }

    @Override
    public Optional<Object> read(SettingsPlace place, Actor actor) {
        return serviceUsers.name().map(Object.class::cast);
    }

    @Override
    public Optional<SettingsDraft> check(SettingsNode written, SettingsPlace place, Actor actor) {
        int sound = written.problemCount();
        String name = written.text();
        Optional<String> key = serviceUsers.keyOf(name);
        if (key.isEmpty() && written.problemCount() == sound) {
            written.refuse(ProblemCode.SETTINGS_NO_USER, name);
        }
        return key.map(known -> new SettingsDraft(serviceUsers.name().orElse(""), name, () -> serviceUsers.choose(known)));
    }
}

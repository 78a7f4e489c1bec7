package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Optional;
import java.util.function.Consumer;
import org.hypothesisstories.application.port.PromptMemory;
import org.hypothesisstories.domain.lane.SeenLanes;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;

/** In Jira's properties of users. */
public class JiraPromptMemory implements PromptMemory {
    private static final String OFF = Keys.SETTINGS_PREFIX + Keys.PROMPTS_OFF_PROPERTY;
    private static final String SEEN = Keys.SETTINGS_PREFIX + Keys.PROMPTS_SEEN_PROPERTY;

    private final UserManager users;
    private final UserPropertyManager properties;

    public JiraPromptMemory(UserManager users, UserPropertyManager properties) {
        this.users = users;
        this.properties = properties;
    }

    @Override
    public boolean wanted(Actor person) {
        return of(person).filter(kept -> kept.exists(OFF)).isEmpty();
    }

    @Override
    public void want(Actor person, boolean wanted) {
        Consumer<PropertySet> change = wanted ? JiraPromptMemory::forgetOff : kept -> kept.setString(OFF, "true");
        of(person).ifPresent(change);
    }

    private static void forgetOff(PropertySet kept) {
        if (kept.exists(OFF)) {
            kept.remove(OFF);
        }
    }

    @Override
    public SeenLanes seen(Actor person) {
        return SeenLanes.parse(of(person).filter(kept -> kept.exists(SEEN)).map(kept -> kept.getText(SEEN)).orElse(""));
    }

    @Override
    public void keep(Actor person, SeenLanes seen) {
        of(person).ifPresent(kept -> kept.setText(SEEN, seen.text()));
    }

    private Optional<PropertySet> of(Actor person) {
        return person.userKey().map(users::getUserByKey).map(this::kept);
    }

    private PropertySet kept(ApplicationUser user) {
        return properties.getPropertySet(user);
    }
}

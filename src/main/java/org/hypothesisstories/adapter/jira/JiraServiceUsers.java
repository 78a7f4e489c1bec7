package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.hypothesisstories.application.setup.ServiceUsers;
import org.hypothesisstories.plugin.Keys;

/** Keeps the service user in the plugin's settings, by key, so that a renamed user stays the same one. */
public class JiraServiceUsers implements ServiceUsers {
    private final JiraSettings settings;
    private final UserManager users;

    public JiraServiceUsers(JiraSettings settings, UserManager users) {
        this.settings = settings;
        this.users = users;
    }

    @Override
    public Optional<String> chosen() {
        return settings.read(Keys.SERVICE_USER_SETTING);
    }

    @Override
    public Optional<String> name() {
        return active().map(ApplicationUser::getName);
    }

    @Override
    public Optional<String> keyOf(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).filter(ApplicationUser::isActive).map(ApplicationUser::getKey);
    }

    @Override
    public void choose(String userKey) {
        settings.write(Keys.SERVICE_USER_SETTING, userKey);
    }

    /** The chosen user, as long as it is there and active. */
    public Optional<ApplicationUser> active() {
        return chosen().map(users::getUserByKey).filter(ApplicationUser::isActive);
    }
}

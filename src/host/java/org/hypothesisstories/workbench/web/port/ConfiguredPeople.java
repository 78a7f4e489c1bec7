package org.hypothesisstories.workbench.web.port;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.user.Authentication;
import org.hypothesisstories.workbench.jira.user.Users;

/** The users of the workbench's own directory. */
public final class ConfiguredPeople implements People {
    private final Users users;
    private final Authentication authentication;

    public ConfiguredPeople(Users users, Authentication authentication) {
        this.users = users;
        this.authentication = authentication;
    }

    @Override
    public Optional<ApplicationUser> withPassword(String name, String password) {
        return authentication.byPassword(name, password).map(ApplicationUser.class::cast);
    }

    @Override
    public List<ApplicationUser> active() {
        return List.copyOf(users.active());
    }

    @Override
    public void chooseLanguage(ApplicationUser user, Locale locale) {
        users.chooseLocale(user, locale);
    }
}

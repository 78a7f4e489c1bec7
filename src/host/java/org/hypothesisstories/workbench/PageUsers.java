package org.hypothesisstories.workbench;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.user.Authentication;
import org.hypothesisstories.workbench.jira.user.Users;
import org.hypothesisstories.workbench.web.port.People;

/** The users, for the pages. */
record PageUsers(Users users, Authentication authentication) implements People {
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

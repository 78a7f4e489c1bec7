package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.hypothesisstories.application.port.People;
import org.hypothesisstories.domain.timebox.Actor;

/** Jira's users, by the names that they log in with. */
public class JiraPeople implements People {
    private final UserManager users;

    public JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public boolean isNamed(Actor actor, String userName) {
        // Held together by key: a renamed user stays the same one.
        return named(userName).map(ApplicationUser::getKey).equals(actor.userKey()) && !actor.isAutomatic();
    }

    @Override
    public boolean isActive(String userName) {
        return named(userName).filter(ApplicationUser::isActive).isPresent();
    }

    private Optional<ApplicationUser> named(String userName) {
        return Optional.ofNullable(users.getUserByName(userName));
    }
}

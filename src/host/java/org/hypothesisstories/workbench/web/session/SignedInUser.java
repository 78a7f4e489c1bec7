package org.hypothesisstories.workbench.web.session;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who is logged in with a browser's session. */
public final class SignedInUser {
    private static final String USER_KEY = "workbench.user.key";

    private final UserManager users;

    public SignedInUser(UserManager users) {
        this.users = users;
    }

    /** The active user of the session; a user who was switched off meanwhile is nobody. */
    public Optional<ApplicationUser> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(USER_KEY) instanceof String key)) {
            return Optional.empty();
        }
        return Optional.ofNullable(users.getUserByKey(key)).filter(ApplicationUser::isActive);
    }

    /** Starts the user's session under a new id, so that an id planted before is worth nothing. */
    public void signIn(HttpServletRequest request, ApplicationUser user) {
        signOut(request);
        request.getSession(true).setAttribute(USER_KEY, user.getKey());
    }

    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}

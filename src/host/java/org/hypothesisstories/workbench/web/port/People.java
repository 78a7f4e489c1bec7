package org.hypothesisstories.workbench.web.port;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The users as the pages need them. */
public interface People {
    /** The active user with this log-in name and password. */
    Optional<ApplicationUser> withPassword(String name, String password);

    /** Active users by display name. */
    List<ApplicationUser> active();

    /** Keeps the language that the user wants to read. */
    void chooseLanguage(ApplicationUser user, Locale locale);
}

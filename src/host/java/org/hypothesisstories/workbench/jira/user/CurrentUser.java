package org.hypothesisstories.workbench.jira.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.function.Supplier;

/** Who acts in the calling thread. Whoever sets it clears it. */
public final class CurrentUser implements JiraAuthenticationContext {
    private final ThreadLocal<ApplicationUser> current = new ThreadLocal<>();
    private final Languages languages;

    public CurrentUser(Languages languages) {
        this.languages = languages;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return current.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get() != null;
    }

    @Override
    public Locale getLocale() {
        return languages.of(current.get());
    }

    @Override
    public I18nHelper getI18nHelper() {
        return languages.getInstance(current.get());
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        if (user == null) {
            current.remove();
        } else {
            current.set(user);
        }
    }

    @Override
    public void clearLoggedInUser() {
        current.remove();
    }

    /** Runs the work as the user, null for nobody, and gives the thread back as it was. */
    public <T> T as(ApplicationUser user, Supplier<T> work) {
        ApplicationUser before = current.get();
        setLoggedInUser(user);
        try {
            return work.get();
        } finally {
            setLoggedInUser(before);
        }
    }
}

package org.hypothesisstories.workbench.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hypothesisstories.workbench.i18n.LayeredTranslations;
import org.hypothesisstories.workbench.i18n.Translations;

/** Who reads, in a language of the test's choice, with the host's real texts. */
public final class FakeReader implements JiraAuthenticationContext {
    private final Translations translations = new LayeredTranslations(List::of);
    private final Locale locale;
    private final ThreadLocal<ApplicationUser> user = new ThreadLocal<>();

    public FakeReader(Locale locale) {
        this.locale = locale;
    }

    /** A user whose names are all the same text. */
    public record Named(String name) implements ApplicationUser {
        @Override
        public Long getId() {
            return 1L;
        }

        @Override
        public String getKey() {
            return name;
        }

        @Override
        public String getUsername() {
            return name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isActive() {
            return true;
        }

        @Override
        public String getEmailAddress() {
            return name;
        }

        @Override
        public String getDisplayName() {
            return name;
        }
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return user.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return user.get() != null;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public I18nHelper getI18nHelper() {
        return new Texts();
    }

    @Override
    public void setLoggedInUser(ApplicationUser reader) {
        user.set(reader);
    }

    @Override
    public void clearLoggedInUser() {
        user.remove();
    }

    /** The texts of the reader's language; public because templates call it. */
    public final class Texts implements I18nHelper {
        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public String getText(String key) {
            return translations.text(locale, key);
        }

        @Override
        public String getText(String key, String value) {
            return translations.text(locale, key, value);
        }

        @Override
        public String getText(String key, String first, String second) {
            return translations.text(locale, key, first, second);
        }

        @Override
        public String getText(String key, Object values) {
            if (values instanceof Object[] array) {
                return translations.text(locale, key, array);
            }
            return translations.text(locale, key, values instanceof Collection<?> all ? all.toArray() : new Object[] {values});
        }
    }
}

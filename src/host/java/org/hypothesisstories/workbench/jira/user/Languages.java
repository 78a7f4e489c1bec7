package org.hypothesisstories.workbench.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Locale;
import org.hypothesisstories.workbench.i18n.Translations;

/** The languages of the workbench, and texts in the one that somebody reads. */
public final class Languages implements I18nHelper.BeanFactory {
    public static final List<Locale> INSTALLED = List.of(Locale.ENGLISH, Locale.JAPANESE);

    private final Translations translations;
    private final Users users;

    public Languages(Translations translations, Users users) {
        this.translations = translations;
        this.users = users;
    }

    /** The language that the user chose, English for others and for nobody. */
    public Locale of(ApplicationUser user) {
        if (user == null) {
            return Locale.ENGLISH;
        }
        // The stored choice, not the one that a session's user object remembers.
        return users.byKey(user.getKey()).flatMap(User::locale).orElse(Locale.ENGLISH);
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return new Texts(translations, locale);
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return getInstance(of(user));
    }
}

package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import org.hypothesisstories.workbench.i18n.Translations;

/** The host's sentences in the language of the user who is told. */
public final class Texts {
    private final Translations translations;
    private final I18nHelper.BeanFactory languages;

    public Texts(Translations translations, I18nHelper.BeanFactory languages) {
        this.translations = translations;
        this.languages = languages;
    }

    public String text(ApplicationUser user, String key, Object... arguments) {
        return translations.text(languages.getInstance(user).getLocale(), key, arguments);
    }
}

package org.hypothesisstories.workbench.jira.user;

import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;
import org.hypothesisstories.workbench.i18n.Translations;

/** Texts in one language. */
record Texts(Translations translations, Locale locale) implements I18nHelper {
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
        if (values instanceof Collection<?> collection) {
            return translations.text(locale, key, collection.toArray());
        }
        return translations.text(locale, key, values);
    }
}

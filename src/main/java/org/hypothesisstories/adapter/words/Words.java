package org.hypothesisstories.adapter.words;

import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Texts of the plugin's bundle in one language. */
public final class Words {
    private final I18nHelper translations;

    public Words(I18nHelper translations) {
        this.translations = translations;
    }

    /** The text of a key, with its arguments put in. */
    public String say(String key, Object... arguments) {
        // Without arguments Jira would still read the text as a message format; the plain form spares it that.
        return arguments.length == 0 ? translations.getText(key) : translations.getText(key, (Object) arguments);
    }

    public Locale locale() {
        return translations.getLocale();
    }
}

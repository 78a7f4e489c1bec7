package org.hypothesisstories.workbench.i18n;

import java.util.Locale;

/** Texts of the host and of every enabled plugin. */
public interface Translations {
    /** The text in the locale, else in English, else the key itself; arguments fill {@code {0}} as MessageFormat does. */
    String text(Locale locale, String key, Object... arguments);
}

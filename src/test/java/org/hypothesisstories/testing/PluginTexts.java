package org.hypothesisstories.testing;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.mockito.Mockito;

/** The plugin's texts as Jira's translations give them: message formats from the bundle of a language. */
public final class PluginTexts implements I18nHelper {
    private static final String BUNDLE = "org.hypothesisstories.i18n.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private PluginTexts(Locale locale) {
        this.locale = locale;
        // Without the fall-back to the machine's language, which is none of the reader's.
        bundle = ResourceBundle.getBundle(BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static I18nHelper in(Locale locale) {
        return new PluginTexts(locale);
    }

    public static Words english() {
        return new Words(in(Locale.ENGLISH));
    }

    public static Words japanese() {
        return new Words(in(Locale.JAPANESE));
    }

    /** Words for readers of English. */
    public static ReaderWords reader() {
        JiraAuthenticationContext authentication = Mockito.mock(JiraAuthenticationContext.class);
        Mockito.lenient().when(authentication.getI18nHelper()).thenReturn(in(Locale.ENGLISH));
        return new ReaderWords(authentication);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public String getText(String key) {
        return format(key);
    }

    @Override
    public String getText(String key, String argument) {
        return format(key, argument);
    }

    @Override
    public String getText(String key, Object arguments) {
        return arguments instanceof Object[] array ? format(key, array) : format(key, new Object[] {arguments});
    }

    @Override
    public String getText(String key, String first, String second) {
        return format(key, first, second);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}

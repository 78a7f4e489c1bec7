package org.hypothesisstories.workbench.i18n;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The host's texts first, then those of the plugins that are enabled at the moment. */
public final class LayeredTranslations implements Translations {
    private static final String HOST = "workbench.messages";

    private final Texts host;
    private final Supplier<List<Texts>> plugins;

    public LayeredTranslations(Supplier<List<Texts>> plugins) {
        this.host = new Texts(path -> Optional.ofNullable(LayeredTranslations.class.getClassLoader().getResourceAsStream(path)), HOST);
        this.plugins = plugins;
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return Stream.concat(Stream.of(host), plugins.get().stream())
                .flatMap(texts -> texts.find(locale, key).stream())
                .findFirst()
                .map(pattern -> format(locale, pattern, arguments))
                .orElse(key);
    }

    /** As Jira does, also without arguments: a quote is written twice in every text. */
    private static String format(Locale locale, String pattern, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }
}

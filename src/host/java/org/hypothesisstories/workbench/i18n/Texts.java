package org.hypothesisstories.workbench.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** One family of properties files (ISO-8859-1, as Jira reads them): a default and its translations. */
public final class Texts {
    private static final Control NAMES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Function<String, Optional<InputStream>> files;
    private final String location;
    private final Map<Locale, Properties> loaded = new ConcurrentHashMap<>();

    /**
     * @param files opens a file by its path, if there is one
     * @param location the family's name with dots or slashes and without language and extension
     */
    public Texts(Function<String, Optional<InputStream>> files, String location) {
        this.files = files;
        this.location = location.replaceFirst("^/", "").replaceFirst("\\.properties$", "").replace('.', '/');
    }

    /** The text for the locale or for the next more general one, the default last. */
    public Optional<String> find(Locale locale, String key) {
        List<Locale> candidates = NAMES.getCandidateLocales(location, locale);
        return candidates.stream().map(candidate -> properties(candidate).getProperty(key)).filter(text -> text != null).findFirst();
    }

    private Properties properties(Locale locale) {
        return loaded.computeIfAbsent(locale, this::load);
    }

    private Properties load(Locale locale) {
        Properties properties = new Properties();
        Optional<InputStream> file = files.apply(NAMES.toBundleName(location, locale) + ".properties");
        if (file.isPresent()) {
            try (InputStream in = file.get()) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}

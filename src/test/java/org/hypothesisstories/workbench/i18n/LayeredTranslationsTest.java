package org.hypothesisstories.workbench.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayeredTranslationsTest {
    private static final Map<String, String> FILES = Map.of(
            "com/acme/texts.properties", "greeting=Hello {0}, it''s {1}\nonly.english=English",
            "com/acme/texts_ja.properties", "greeting=\\u3053\\u3093\\u306b\\u3061\\u306f {0}");

    private final Translations translations = new LayeredTranslations(() -> List.of(new Texts(LayeredTranslationsTest::open, "com.acme.texts")));

    @Test
    void fillsArgumentsAsMessageFormatDoes() {
        assertEquals("Hello Ada, it's noon", translations.text(Locale.ENGLISH, "greeting", "Ada", "noon"));
    }

    @Test
    void prefersTheReadersLanguage() {
        assertEquals("\u3053\u3093\u306b\u3061\u306f Ada", translations.text(Locale.JAPAN, "greeting", "Ada"));
    }

    @Test
    void fallsBackToEnglishAndThenToTheKey() {
        assertEquals("English", translations.text(Locale.JAPAN, "only.english"));
        assertEquals("no.such.key", translations.text(Locale.JAPAN, "no.such.key"));
    }

    @Test
    void knowsTheHostsOwnTexts() {
        assertEquals("Workbench", translations.text(Locale.FRENCH, "workbench.name"));
    }

    private static Optional<InputStream> open(String path) {
        return Optional.ofNullable(FILES.get(path)).map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}

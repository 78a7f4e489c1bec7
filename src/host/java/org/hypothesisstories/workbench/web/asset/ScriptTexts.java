package org.hypothesisstories.workbench.web.asset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hypothesisstories.workbench.i18n.Translations;

/** Fills texts into scripts where they say {@code AJS.I18n.getText('key')}, as Jira's jsI18n transformer does. */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([^'\"]+)\\1\\s*([,)])");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Translations translations;

    ScriptTexts(Translations translations) {
        this.translations = translations;
    }

    String fillIn(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, locale)));
    }

    private String replacement(MatchResult call, Locale locale) {
        String text = literal(translations.text(locale, call.group(2)));
        return ",".equals(call.group(3)) ? "AJS.format(" + text + "," : text;
    }

    private static String literal(String text) {
        try {
            return JSON.writeValueAsString(text).replace("</", "<\\/");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

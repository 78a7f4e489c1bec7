package org.hypothesisstories.workbench.web.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.hypothesisstories.workbench.i18n.Translations;
import org.junit.jupiter.api.Test;

class ScriptTextsTest {
    private final Translations translations = (locale, key, arguments) -> locale.getLanguage() + " \"" + key + "\" </script>";
    private final ScriptTexts texts = new ScriptTexts(translations);

    @Test
    void replacesCallByTextOfTheLanguage() {
        assertEquals("var a = \"ja \\\"x.y\\\" <\\/script>\";", texts.fillIn("var a = AJS.I18n.getText('x.y');", Locale.JAPANESE));
    }

    @Test
    void leavesArgumentsToAui() {
        assertEquals("AJS.format(\"en \\\"x\\\" <\\/script>\", n)", texts.fillIn("WRM.I18n.getText(\"x\", n)", Locale.ENGLISH));
    }

    @Test
    void leavesOtherCodeAlone() {
        assertEquals("getText('x'); $1", texts.fillIn("getText('x'); $1", Locale.ENGLISH));
    }
}

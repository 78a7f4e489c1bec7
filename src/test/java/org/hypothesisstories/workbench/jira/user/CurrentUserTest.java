package org.hypothesisstories.workbench.jira.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurrentUserTest {
    private final PooledDatabase database = TestDatabase.open();
    private final Users users = new Users(database);
    private final Languages languages = new Languages((locale, key, arguments) -> locale + ":" + key + List.of(arguments), users);
    private final CurrentUser current = new CurrentUser(languages);
    private final User grace = users.create(new NewUser("grace", "secret", "Grace", "grace@example.com"));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nobodyReadsEnglish() {
        assertFalse(current.isLoggedInUser());
        assertEquals(Locale.ENGLISH, current.getLocale());
    }

    @Test
    void speaksTheLanguageThatTheUserChose() {
        users.chooseLocale(grace, Locale.JAPANESE);
        current.setLoggedInUser(grace);
        assertEquals("ja:greeting[a, b]", current.getI18nHelper().getText("greeting", "a", "b"));
        assertEquals("ja:greeting[1, 2]", current.getI18nHelper().getText("greeting", List.of(1, 2)));
    }

    @Test
    void givesTheThreadBackAsItWas() {
        current.setLoggedInUser(grace);
        assertNull(current.as(null, current::getLoggedInUser));
        assertEquals(grace, current.getLoggedInUser());
    }
}

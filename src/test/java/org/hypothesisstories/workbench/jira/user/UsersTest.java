package org.hypothesisstories.workbench.jira.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UsersTest {
    private final PooledDatabase database = TestDatabase.open();
    private final Users users = new Users(database);
    private final Groups groups = new Groups(database);
    private final AccessTokens tokens = new AccessTokens(database, users, InstantSource.system());
    private final Authentication authentication = new Authentication(users, tokens);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesAKeyThatIsNotTheName() {
        User created = create("grace");
        assertNotEquals("grace", created.getKey());
        assertEquals(created, users.getUserByKey(created.getKey()));
        assertEquals(created, users.getUserByName("GRACE"));
        assertNull(users.getUserByName("nobody"));
    }

    @Test
    void refusesANameThatIsTakenWhateverItsCase() {
        create("grace");
        assertEquals("A user with that username already exists.", assertThrows(UserRefused.class, () -> create("Grace")).getMessage());
    }

    @Test
    void refusesANameWithForbiddenCharacters() {
        assertThrows(UserRefused.class, () -> create("gr<ace"));
    }

    @Test
    void knowsTheRightPasswordFromAWrongOne() {
        User grace = create("grace");
        assertEquals(Optional.of(grace), authentication.byPassword("grace", "secret"));
        assertEquals(Optional.empty(), authentication.byPassword("grace", "guess"));
        assertEquals(Optional.empty(), authentication.byPassword("nobody", "secret"));
    }

    @Test
    void storesNoPasswordAndNoTokenInTheClear() {
        User grace = create("grace");
        String token = tokens.create(grace, "script");
        String stored = database.jdbi().withHandle(handle -> handle.select("select password_hash from app_user").mapTo(String.class).one()
                + handle.select("select token_hash from access_token").mapTo(String.class).one());
        assertFalse(stored.contains("secret"));
        assertFalse(stored.contains(token));
    }

    @Test
    void findsTheOwnerOfATokenUntilItIsRevoked() {
        User grace = create("grace");
        String token = tokens.create(grace, "script");
        assertEquals(Optional.of(grace), authentication.byToken(token));
        tokens.revoke(grace, "script");
        assertEquals(Optional.empty(), authentication.byToken(token));
    }

    @Test
    void lockedOutUsersCannotLogIn() {
        User grace = create("grace");
        String token = tokens.create(grace, "script");
        users.setActive(grace, false);
        assertEquals(Optional.empty(), authentication.byPassword("grace", "secret"));
        assertEquals(Optional.empty(), authentication.byToken(token));
    }

    @Test
    void remembersLanguageAndTimeZone() {
        User grace = create("grace");
        users.chooseLocale(grace, Locale.JAPANESE);
        users.chooseZone(grace, TimeZone.getTimeZone("Asia/Tokyo"));
        User read = users.byKey(grace.getKey()).orElseThrow();
        assertEquals(Optional.of(Locale.JAPANESE), read.locale());
        assertEquals(Optional.of(TimeZone.getTimeZone("Asia/Tokyo")), read.zone());
        users.chooseLocale(grace, null);
        assertEquals(Optional.empty(), users.byKey(grace.getKey()).orElseThrow().locale());
    }

    @Test
    void firstUsersAreMadeOnce() {
        FirstUsers first = new FirstUsers(database, users, groups);
        first.ensure();
        first.ensure();
        assertEquals(4, users.active().size());
        User admin = authentication.byPassword("admin", "admin").orElseThrow();
        assertTrue(groups.contains("jira-administrators", admin));
        assertEquals("Dana Scientist", authentication.byPassword("dana", "dana").orElseThrow().getDisplayName());
    }

    private User create(String name) {
        return users.create(new NewUser(name, "secret", "Grace", "grace@example.com"));
    }
}

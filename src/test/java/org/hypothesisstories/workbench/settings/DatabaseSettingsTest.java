package org.hypothesisstories.workbench.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {
    private final PooledDatabase database = TestDatabase.open();
    private final DatabaseSettingsFactory factory = new DatabaseSettingsFactory(database);
    private final PluginSettings settings = factory.createGlobalSettings();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsStringsListsAndMaps() {
        settings.put("string", "a\n\"b\"");
        settings.put("list", List.of("a", "b"));
        settings.put("map", Map.of("k", "v"));
        PluginSettings again = factory.createGlobalSettings();
        assertEquals("a\n\"b\"", again.get("string"));
        assertEquals(List.of("a", "b"), again.get("list"));
        assertEquals(Map.of("k", "v"), again.get("map"));
    }

    @Test
    void answersWithWhatWasThereBefore() {
        assertNull(settings.put("k", "one"));
        assertEquals("one", settings.put("k", List.of("two")));
        assertEquals(List.of("two"), settings.remove("k"));
        assertNull(settings.get("k"));
        assertNull(settings.remove("k"));
    }

    @Test
    void removesWhatIsSetToNull() {
        settings.put("k", "one");
        assertEquals("one", settings.put("k", null));
        assertNull(settings.get("k"));
    }

    @Test
    void keepsNamespacesApart() {
        factory.createSettingsForKey("RES").put("k", "project");
        assertNull(settings.get("k"));
        assertEquals("project", factory.createSettingsForKey("RES").get("k"));
    }

    @Test
    void refusesOtherTypes() {
        assertThrows(IllegalArgumentException.class, () -> settings.put("k", 42));
        assertThrows(IllegalArgumentException.class, () -> settings.put("k", List.of(42)));
    }

    @Test
    void refusesKeysOfMoreThanHundredCharacters() {
        settings.put("k".repeat(100), "fits");
        assertThrows(IllegalArgumentException.class, () -> settings.put("k".repeat(101), "does not"));
    }

    @Test
    void takesPartInTheCallersTransaction() {
        assertThrows(IllegalStateException.class, () -> new HostTransactions(database).execute(() -> {
            settings.put("k", "lost");
            throw new IllegalStateException("on purpose");
        }));
        assertNull(settings.get("k"));
    }
}

package org.hypothesisstories.workbench.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.PluginException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.hypothesisstories.workbench.ao.sample.Sample;
import org.hypothesisstories.workbench.ao.sample.SampleUpgrade;
import org.hypothesisstories.workbench.ao.sample.SampleWithAVeryLongName;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.plugin.FakePlugins;
import org.hypothesisstories.workbench.plugin.InstalledPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PluginTablesTest {
    private static final String ENTITY = entity(Sample.class);

    private final PooledDatabase database = TestDatabase.open();
    private final PluginTables tables = new PluginTables(database);
    private final ActiveObjects ao = tables.of("com.acme");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void refusesBeforeThePluginIsEnabled() {
        String message = assertThrows(IllegalStateException.class, () -> ao.find(Sample.class)).getMessage();

        assertTrue(message.contains("before <ao> configuration module is enabled"), message);
    }

    @Test
    void refusesAfterThePluginIsDisabled() {
        InstalledPlugin plugin = enable("<ao key='ao'>" + ENTITY + "</ao>");

        tables.disabling(plugin);

        assertThrows(IllegalStateException.class, () -> ao.find(Sample.class));
    }

    @Test
    void takesTheSymbolicNameWhenTheModuleNamesNoNamespace() {
        enable("<ao key='ao'>" + ENTITY + "</ao>");

        create("a");

        assertEquals(1, count("\"" + new Namespace("com.acme").prepend("SAMPLE") + "\""));
    }

    @Test
    void readsAndWrites() {
        enable("<ao key='ao' namespace='com.acme.other'>" + ENTITY + "</ao>");
        Sample created = create("a");
        created.setDueAt(5);
        created.setText("x".repeat(10_000));
        created.save();
        create("b");

        Sample[] due = ao.find(Sample.class, Query.select().where("DUE_AT > ?", 1L).order("DUE_AT ASC").limit(10));

        assertEquals(1, due.length);
        assertEquals(10_000, due[0].getText().length());
        assertEquals(1, ao.deleteWithSQL(Sample.class, "SAMPLE_KEY = ?", "a"));
        assertEquals(1, ao.count(Sample.class));
    }

    @Test
    void keepsRowsWhenEnabledAgain() {
        String module = "<ao key='ao'>" + ENTITY + "</ao>";
        InstalledPlugin plugin = enable(module);
        create("a");

        tables.disabling(plugin);
        enable(module);

        assertEquals(1, ao.count(Sample.class));
    }

    @Test
    void joinsTheWorkbenchesTransaction() {
        enable("<ao key='ao'>" + ENTITY + "</ao>");

        assertThrows(IllegalStateException.class, () -> database.inTransaction(() -> {
            create("lost");
            database.jdbi().useHandle(handle -> handle.execute("insert into plugin_state values ('lost', true)"));
            throw new IllegalStateException();
        }));

        assertEquals(0, ao.count(Sample.class));
        assertEquals(0, count("plugin_state"));
    }

    @Test
    void runsWorkInATransactionOfTheWorkbench() {
        enable("<ao key='ao'>" + ENTITY + "</ao>");

        assertThrows(ArithmeticException.class, () -> ao.executeInTransaction(() -> {
            assertTrue(database.inTransaction());
            create("lost");
            return 1 / 0;
        }));
        Sample kept = ao.executeInTransaction(() -> create("kept"));

        assertNotNull(kept.getSampleKey());
        assertEquals(1, ao.count(Sample.class));
    }

    @Test
    void wrapsWhatTheDatabaseRefuses() {
        enable("<ao key='ao'>" + ENTITY + "</ao>");
        create("same");

        ActiveObjectsException refused = assertThrows(ActiveObjectsException.class, () -> create("same"));

        assertInstanceOf(SQLException.class, refused.getCause());
    }

    @Test
    void refusesNamesThatAreTooLong() {
        String module = "<ao key='ao'>" + entity(SampleWithAVeryLongName.class) + "</ao>";

        assertThrows(RuntimeException.class, () -> enable(module));
    }

    @Test
    void runsUpgradeTasksOnceInTheOrderOfTheirVersions() {
        String module = "<ao key='ao'>" + ENTITY + task(SampleUpgrade.Second.class) + task(SampleUpgrade.class) + "</ao>";

        enable(module);
        enable(module);

        List<String> keys = Arrays.stream(ao.find(Sample.class, Query.select().order("ID"))).map(Sample::getSampleKey).toList();
        assertEquals(List.of("0 to 1", "1 to 2"), keys);
    }

    @Test
    void refusesTwoTasksForOneVersionAndTwoModules() {
        String twice = "<ao key='ao'>" + ENTITY + task(SampleUpgrade.class) + task(SampleUpgrade.class) + "</ao>";

        assertThrows(PluginException.class, () -> enable(twice));
        assertThrows(PluginException.class, () -> enable("<ao key='a'/><ao key='b'/>"));
    }

    private InstalledPlugin enable(String modules) {
        InstalledPlugin plugin = FakePlugins.enabled("com.acme", modules);
        tables.enabling(plugin);
        return plugin;
    }

    private Sample create(String key) {
        return ao.create(Sample.class, new DBParam("SAMPLE_KEY", key));
    }

    private int count(String table) {
        return database.jdbi().withHandle(handle -> handle.select("select count(*) from " + table).mapTo(int.class).one());
    }

    private static String entity(Class<? extends RawEntity<?>> type) {
        return "<entity>" + type.getName() + "</entity>";
    }

    private static String task(Class<?> type) {
        return "<upgradeTask>" + type.getName() + "</upgradeTask>";
    }
}

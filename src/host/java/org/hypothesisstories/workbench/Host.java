package org.hypothesisstories.workbench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.hypothesisstories.workbench.ao.PluginTables;
import org.hypothesisstories.workbench.cluster.NodeIdentity;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.i18n.LayeredTranslations;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.template.MethodAllowlist;
import org.hypothesisstories.workbench.template.PluginAllowlists;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.hypothesisstories.workbench.template.VelocityTemplates;
import org.hypothesisstories.workbench.time.WorkbenchClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running node: all parts, made in the order in which they need each other and closed in the opposite order. */
public final class Host implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Host.class);
    /** Host templates whose macros every template may use. */
    private static final List<String> MACRO_LIBRARIES = List.of();

    private final Options options;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch end = new CountDownLatch(1);

    private Host(Options options) {
        this.options = options;
    }

    /** Starts everything; when a part refuses, those before it are closed again. */
    public static Host start(Options options) {
        Host host = new Host(options);
        try {
            host.build();
            return host;
        } catch (RuntimeException | Error e) {
            host.close();
            throw e;
        }
    }

    private void build() {
        PooledDatabase database = closing(PooledDatabase.open(options.database()));
        WorkbenchClock clock = closing(WorkbenchClock.start(database, options.clockOffset()));
        NodeIdentity node = new NodeIdentity(options.node(), options.baseUrl().getAuthority(), options.database().isShared());
        Services services = new Services(database, clock, node, options.baseUrl());
        PluginContainer plugins = closing(new PluginContainer(
                options.bundles(), options.home().resolve("osgi"), database, services.events()));
        plugins.useClock(clock);
        Translations translations = new LayeredTranslations(plugins::texts);
        TemplateEngine templates = templates(plugins);
        tables(plugins, database);
        services.export(plugins.services());
        // Place of the areas: config, issue, search, each with its export(plugins.services()); then rest and web, with
        // database, clock, services, plugins.modules(), translations and templates.
        log.debug("Parts: {} {}", translations, templates);

        services.join();
        closing(services::leave);
        plugins.install(options.plugins());
        plugins.productIsUp();
        services.startJobs();
        closing(services::stopJobs);
    }

    private static TemplateEngine templates(PluginContainer plugins) {
        PluginAllowlists allowlists = new PluginAllowlists();
        plugins.addStep(allowlists);
        return new VelocityTemplates((key, path) -> plugins.find(key).flatMap(plugin -> plugin.open(path)),
                new MethodAllowlist(allowlists::listed), MACRO_LIBRARIES);
    }

    private static void tables(PluginContainer plugins, PooledDatabase database) {
        PluginTables tables = new PluginTables(database);
        plugins.addStep(tables);
        plugins.services().exportPerPlugin(ActiveObjects.class, tables::of);
    }

    private <T extends AutoCloseable> T closing(T part) {
        parts.push(part);
        return part;
    }

    /** What is said once everything is up. */
    String greeting() {
        return "The workbench is ready at " + options.baseUrl() + " (stop it with Ctrl+C).";
    }

    /** Waits until the host has been closed. */
    void awaitEnd() throws InterruptedException {
        end.await();
    }

    /** Closes all parts, the last one first, none of them kept from it by another that fails. */
    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                log.warn("A part of the workbench does not stop cleanly", e);
            }
        }
        end.countDown();
    }
}

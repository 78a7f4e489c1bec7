package org.hypothesisstories.workbench;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.component.ComponentAccessor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.hypothesisstories.workbench.ao.PluginTables;
import org.hypothesisstories.workbench.cluster.NodeIdentity;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.i18n.LayeredTranslations;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.sample.SampleData;
import org.hypothesisstories.workbench.sample.SamplePlayer;
import org.hypothesisstories.workbench.sample.SampleScript;
import org.hypothesisstories.workbench.template.MethodAllowlist;
import org.hypothesisstories.workbench.template.PluginAllowlists;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.hypothesisstories.workbench.template.VelocityTemplates;
import org.hypothesisstories.workbench.time.WorkbenchClock;
import org.hypothesisstories.workbench.web.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running node: all parts, made in the order in which they need each other and closed in the opposite order. */
public final class Host implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Host.class);
    /** Host templates whose macros every template may use. */
    private static final List<String> MACRO_LIBRARIES = List.of("workbench/macros.vm");

    private final Options options;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final List<String> remarks = new ArrayList<>();
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
        WebServer.ensureFree(options.port());
        PooledDatabase database = closing(PooledDatabase.open(options.database()));
        WorkbenchClock clock = closing(WorkbenchClock.start(database, options.clockOffset()));
        NodeIdentity node = new NodeIdentity(options.node(), options.baseUrl().getAuthority(), options.database().isShared());
        Services services = new Services(database, clock, node, options.baseUrl());
        PluginContainer plugins = closing(new PluginContainer(
                options.bundles(), options.home().resolve("osgi"), database, services.events()));
        plugins.useClock(clock);
        Foundation foundation = new Foundation(
                database, clock, services, plugins, new LayeredTranslations(plugins::texts), templates(plugins),
                options.software());
        open(foundation, offer(foundation));
        play(foundation);
    }

    /** Makes the product and its pages, and offers its services to plugins. */
    private FrontDoor offer(Foundation foundation) {
        OfferedServices offered = new OfferedServices(foundation.plugins().services());
        tables(foundation);
        foundation.services().export(offered);
        Product product = new Product(foundation);
        product.export(offered);
        ComponentAccessor.initialiseWorker(new OfferedComponents(offered));
        product.configuration().createFirstUsers();
        return new FrontDoor(foundation, product, offered, options.baseUrl(), options.aui());
    }

    /** Starts the plugins and then the server, so that nobody meets a page without its plugins. */
    private void open(Foundation foundation, FrontDoor frontDoor) {
        foundation.services().join();
        closing(foundation.services()::leave);
        foundation.plugins().install(options.plugins());
        foundation.plugins().productIsUp();
        WebServer server = frontDoor.server(options.port());
        server.start();
        closing(server::stop);
        foundation.services().startJobs();
        closing(foundation.services()::stopJobs);
        if (!frontDoor.hasAui()) {
            remarks.add("npm was absent when this was built, so the pages have a plain look instead of AUI's.");
        }
    }

    private void play(Foundation foundation) {
        SampleScript.chosen(options.sample())
                .flatMap(script -> new SampleData(foundation.database(), foundation.clock(), options.node())
                        .ensure(script, new SamplePlayer(options.baseUrl().toString())))
                .ifPresent(remarks::add);
    }

    private static TemplateEngine templates(PluginContainer plugins) {
        PluginAllowlists allowlists = new PluginAllowlists();
        plugins.addStep(allowlists);
        return new VelocityTemplates((key, path) -> plugins.find(key).flatMap(plugin -> plugin.open(path)),
                new MethodAllowlist(allowlists::listed), MACRO_LIBRARIES);
    }

    private static void tables(Foundation foundation) {
        PluginTables tables = new PluginTables(foundation.database());
        foundation.plugins().addStep(tables);
        foundation.plugins().services().exportPerPlugin(ActiveObjects.class, tables::of);
    }

    private <T extends AutoCloseable> T closing(T part) {
        parts.push(part);
        return part;
    }

    /** What is said once everything is up. */
    List<String> greeting() {
        List<String> lines = new ArrayList<>(remarks);
        lines.add("The workbench is ready at " + options.baseUrl() + " for admin, dana (data scientist), remi (reviewer) and paula "
                + "(product owner), each with the name as password; stop it with Ctrl+C.");
        return lines;
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

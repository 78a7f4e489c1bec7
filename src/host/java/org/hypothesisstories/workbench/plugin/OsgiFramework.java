package org.hypothesisstories.workbench.plugin;

import com.atlassian.plugin.PluginException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.StartUpFailure;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** The OSGi framework with Spring and Gemini Blueprint in it, as in Jira. */
final class OsgiFramework implements AutoCloseable {
    private static final String GEMINI_CORE = "org.eclipse.gemini.blueprint.core";
    private static final String GEMINI_EXTENDER = "org.eclipse.gemini.blueprint.extender";
    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;
    private final ContextWatcher contexts = new ContextWatcher();

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts the framework.
     *
     * @param bundles the folder with the jars of Spring and Gemini Blueprint
     * @param storage a folder for the framework's own files, emptied at each start
     */
    static OsgiFramework start(Path bundles, Path storage) {
        Framework framework = ServiceLoader.load(FrameworkFactory.class, OsgiFramework.class.getClassLoader()).findFirst().orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, storage.toAbsolutePath().toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, HostPackages.exports(),
                        "felix.service.urlhandlers", "false"));
        try {
            framework.start();
            OsgiFramework started = new OsgiFramework(framework);
            started.startSpring(bundles);
            return started;
        } catch (BundleException e) {
            throw new StartUpFailure("The plugin framework does not start: " + e.getMessage() + ".", e);
        }
    }

    private void startSpring(Path folder) throws BundleException {
        List<Bundle> bundles = jars(folder).stream().map(this::install).toList();
        named(bundles, GEMINI_CORE).start();
        contexts.listenIn(named(bundles, GEMINI_CORE));
        named(bundles, GEMINI_EXTENDER).start();
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new StartUpFailure("There is no folder " + folder + " with the bundles of Spring; build with mvn package first.", e);
        }
    }

    private static Bundle named(List<Bundle> bundles, String symbolicName) {
        return bundles.stream().filter(bundle -> symbolicName.equals(bundle.getSymbolicName())).findFirst()
                .orElseThrow(() -> new StartUpFailure("The bundle " + symbolicName + " is missing; build with mvn package first."));
    }

    /** Installs the jar as a bundle without starting it. */
    Bundle install(Path jar) {
        try (InputStream in = Files.newInputStream(jar)) {
            return context().installBundle(jar.toUri().toString(), in);
        } catch (IOException | BundleException e) {
            throw new PluginException("The jar " + jar.getFileName() + " cannot be installed: " + e.getMessage(), e);
        }
    }

    /** The context of the system bundle, for services of the host. */
    BundleContext context() {
        return framework.getBundleContext();
    }

    /** What becomes of the bundles' Spring contexts. */
    ContextWatcher contexts() {
        return contexts;
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new PluginException("The plugin framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

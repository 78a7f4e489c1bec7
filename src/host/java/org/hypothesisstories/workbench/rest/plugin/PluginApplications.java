package org.hypothesisstories.workbench.rest.plugin;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.glassfish.jersey.server.ResourceConfig;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.rest.Mount;
import org.hypothesisstories.workbench.rest.error.UnexpectedFailureMapper;

/** One JAX-RS application for each enabled {@code rest} module, below its path and version and below {@code latest}. */
public final class PluginApplications {
    private final PluginModules modules;
    private final ResourceClasses classes;
    private final Consumer<ResourceConfig> common;

    /** The last argument adds what every application of the workbench has. */
    public PluginApplications(PluginModules modules, ClassFiles files, Consumer<ResourceConfig> common) {
        this.modules = modules;
        this.classes = new ResourceClasses(files);
        this.common = common;
    }

    /** What is to be mounted at this moment, by path prefix. */
    public Map<String, Mount> mounts() {
        List<RestModule> newestFirst = modules.enabled("rest").stream()
                .map(RestModule::new)
                .sorted(Comparator.comparing(RestModule::version).reversed())
                .toList();
        Map<String, Mount> mounts = new LinkedHashMap<>();
        for (RestModule rest : newestFirst) {
            Mount mount = new Mount(rest.module().completeKey(), () -> application(rest.module()));
            rest.prefixes().forEach(prefix -> mounts.putIfAbsent(prefix, mount));
        }
        return mounts;
    }

    private ResourceConfig application(PluginModule module) {
        ResourceConfig config = new PluginComponents(module, classes.of(module)).application()
                .register(new UnexpectedFailureMapper());
        common.accept(config);
        return config;
    }
}

package org.hypothesisstories.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hypothesisstories.workbench.plugin.ServiceExports;

/** What is offered to plugins, remembered for those of Jira's own classes that descriptors name and that need services, too. */
final class OfferedServices implements ServiceExports {
    private final ServiceExports exports;
    private final Map<Class<?>, Object> services = new HashMap<>();

    OfferedServices(ServiceExports exports) {
        this.exports = exports;
    }

    @Override
    public <T> void export(Class<T> api, T service) {
        services.put(api, service);
        exports.export(api, service);
    }

    @Override
    public <T> void exportPerPlugin(Class<T> api, Function<String, T> factory) {
        exports.exportPerPlugin(api, factory);
    }

    /** The service of this interface. */
    Object find(Class<?> api) {
        Object service = services.get(api);
        if (service == null) {
            throw new UnsupportedOperationException("The workbench has no " + api.getName());
        }
        return service;
    }
}

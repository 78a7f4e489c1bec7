package org.hypothesisstories.workbench.plugin;

import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Offers the host's services in the OSGi registry. */
final class BundleServices implements ServiceExports {
    private final BundleContext system;

    BundleServices(BundleContext system) {
        this.system = system;
    }

    @Override
    public <T> void export(Class<T> api, T service) {
        system.registerService(api, service, null);
    }

    @Override
    public <T> void exportPerPlugin(Class<T> api, Function<String, T> factory) {
        system.registerService(api, new ServiceFactory<T>() {
            @Override
            public T getService(Bundle bundle, ServiceRegistration<T> registration) {
                String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
                return key == null ? null : factory.apply(key);
            }

            @Override
            public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
                // The instance holds nothing that outlives the plugin's use of it.
            }
        }, null);
    }
}

package org.hypothesisstories.workbench.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Tells the {@link LifecycleAware} services that a plugin exports when the product is up and when the plugin goes. */
final class LifecycleServices {
    private final BundleContext system;

    LifecycleServices(BundleContext system) {
        this.system = system;
    }

    /** Calls every such service of the bundle; throws the first failure after all have been called. */
    void tell(Bundle bundle, Consumer<LifecycleAware> call) {
        RuntimeException first = null;
        for (ServiceReference<?> reference : references(bundle).toList()) {
            try {
                if (system.getService(reference) instanceof LifecycleAware service) {
                    call.accept(service);
                }
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            } finally {
                system.ungetService(reference);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static Stream<ServiceReference<?>> references(Bundle bundle) {
        return Optional.ofNullable(bundle.getRegisteredServices()).stream().flatMap(Arrays::stream)
                .filter(reference -> Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS))
                        .contains(LifecycleAware.class.getName()))
                .map(reference -> (ServiceReference<?>) reference);
    }
}

package org.hypothesisstories.workbench.rest.plugin;

import java.util.Set;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.Binding;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.internal.inject.SupplierInstanceBinding;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.spi.ComponentProvider;

/**
 * Has Jersey take a plugin's resources and providers from the plugin.
 *
 * <p>Jersey must never inject them itself: its container reads {@code jakarta.inject} as well and would look for
 * constructor arguments that only the plugin's Spring context knows.
 */
public final class SpringComponents implements ComponentProvider {
    private InjectionManager injection;

    @Override
    public void initialize(InjectionManager injectionManager) {
        injection = injectionManager;
    }

    @Override
    public boolean bind(Class<?> component, Set<Class<?>> contracts) {
        ResourceFactory factory = injection.getInstance(ResourceFactory.class);
        if (factory == null || !factory.declares(component)) {
            return false;
        }
        Supplier<Object> supplier = () -> ContextFields.fill(factory.create(component), injection);
        SupplierInstanceBinding<Object> binding = Bindings.supplier(supplier);
        binding.to(component);
        contracts.forEach(binding::to);
        if (contracts.isEmpty()) {
            binding.in(RequestScoped.class);
        }
        injection.register((Binding<?, ?>) binding);
        return true;
    }

    @Override
    public void done() {
        // Everything is bound as it comes.
    }
}

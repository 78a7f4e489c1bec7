package org.hypothesisstories.workbench.rest.component;

import java.util.Set;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.Binding;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.internal.inject.SupplierInstanceBinding;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.spi.ComponentProvider;

/**
 * Has Jersey take resources and providers from the application's {@link ComponentSource}.
 *
 * <p>Jersey must never make or inject them itself: its container reads {@code jakarta.inject} as well and would look for
 * arguments that only a plugin's Spring context knows.
 */
public final class SuppliedComponents implements ComponentProvider {
    private InjectionManager injection;

    @Override
    public void initialize(InjectionManager injectionManager) {
        injection = injectionManager;
    }

    @Override
    public boolean bind(Class<?> component, Set<Class<?>> contracts) {
        ComponentSource source = injection.getInstance(ComponentSource.class);
        if (source == null || !source.classes().contains(component)) {
            return false;
        }
        Supplier<Object> supplier = () -> ContextFields.fill(source.get(component), injection);
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

package org.hypothesisstories.workbench.rest.component;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;

/** Gives an application the instances of its resources and providers. */
public interface ComponentSource {
    /** The classes that come from here. */
    Set<Class<?>> classes();

    /** The instance for one request, or the one that serves all. */
    Object get(Class<?> type);

    /** Objects that are there already and serve all requests. */
    static ComponentSource of(Set<Object> instances) {
        Map<Class<?>, Object> byClass = instances.stream().collect(Collectors.toMap(Object::getClass, Function.identity()));
        return new ComponentSource() {
            @Override
            public Set<Class<?>> classes() {
                return byClass.keySet();
            }

            @Override
            public Object get(Class<?> type) {
                return byClass.get(type);
            }
        };
    }

    /** An application of all these classes. */
    default ResourceConfig application() {
        ComponentSource source = this;
        return new ResourceConfig(classes()).register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(source).to(ComponentSource.class);
            }
        });
    }
}

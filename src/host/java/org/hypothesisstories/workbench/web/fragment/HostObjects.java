package org.hypothesisstories.workbench.web.fragment;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.function.Function;

/** Makes objects of Jira's own classes that descriptors name, from Jira's own services rather than from the plugin's context. */
public final class HostObjects {
    private final Function<Class<?>, Object> services;

    public HostObjects(Function<Class<?>, Object> services) {
        this.services = services;
    }

    public <T> T create(Class<? extends T> type) {
        Constructor<?> constructor = type.getConstructors()[0];
        Object[] arguments = Arrays.stream(constructor.getParameterTypes()).map(services).toArray();
        try {
            @SuppressWarnings("unchecked")
            T made = (T) constructor.newInstance(arguments);
            return made;
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException failure) {
            throw new IllegalStateException("Cannot make a " + type.getName(), failure);
        }
    }
}

package org.hypothesisstories.workbench.rest.component;

import jakarta.ws.rs.core.Context;
import java.lang.reflect.Field;
import org.glassfish.jersey.internal.inject.InjectionManager;

/** Fills the fields that ask for JAX-RS's own objects, which no Spring context has. */
final class ContextFields {
    private ContextFields() {}

    static Object fill(Object component, InjectionManager injection) {
        for (Class<?> type = component.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Context.class)) {
                    set(field, component, injection.getInstance(field.getType()));
                }
            }
        }
        return component;
    }

    private static void set(Field field, Object component, Object value) {
        try {
            field.setAccessible(true);
            field.set(component, value);
        } catch (IllegalAccessException refused) {
            throw new IllegalStateException("cannot fill the @Context field " + field, refused);
        }
    }
}

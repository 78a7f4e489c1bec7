package org.hypothesisstories.workbench.web.action;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import webwork.action.ActionSupport;

/** Sets request parameters on an action's own setters, converted to the types that they take. */
final class ActionParameters {
    private static final Map<Class<?>, Function<String, Object>> CONVERSIONS = Map.of(
            String.class, text -> text,
            Long.class, text -> text.isBlank() ? null : Long.valueOf(text.strip()),
            long.class, text -> Long.valueOf(text.strip()),
            Integer.class, text -> text.isBlank() ? null : Integer.valueOf(text.strip()),
            int.class, text -> Integer.valueOf(text.strip()),
            Double.class, text -> text.isBlank() ? null : Double.valueOf(text.strip()),
            Boolean.class, ActionParameters::truth,
            boolean.class, ActionParameters::truth);
    // These belong to the frame of the request; a stranger must not set them through the address.
    private static final Set<String> NEVER_SET = Set.of("setErrors", "setErrorMessages", "setCommand", "setReasons");

    private ActionParameters() {}

    static void set(Object action, Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> setter(action.getClass(), name)
                .ifPresent(setter -> invoke(action, setter, name, values)));
    }

    private static Optional<Method> setter(Class<?> type, String name) {
        if (!name.matches("[a-zA-Z]\\w*")) {
            return Optional.empty();
        }
        String setter = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        if (NEVER_SET.contains(setter)) {
            return Optional.empty();
        }
        // A setter of a list of values is the better fit when both are there.
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(setter) && method.getParameterCount() == 1)
                .filter(method -> isSettable(method.getParameterTypes()[0]))
                .max(Comparator.comparing(method -> method.getParameterTypes()[0] == String[].class));
    }

    private static boolean isSettable(Class<?> type) {
        return type == String[].class || CONVERSIONS.containsKey(type);
    }

    private static void invoke(Object action, Method setter, String name, String[] values) {
        Class<?> type = setter.getParameterTypes()[0];
        try {
            Object value = type == String[].class ? values : CONVERSIONS.get(type).apply(values[0]);
            setter.invoke(action, value);
        } catch (NumberFormatException unreadable) {
            if (action instanceof ActionSupport support) {
                support.addError(name, "'" + values[0] + "' is not a number.");
            }
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("Cannot set " + name + " on " + action.getClass().getName(), failure);
        }
    }

    private static Object truth(String text) {
        return "true".equalsIgnoreCase(text) || "on".equalsIgnoreCase(text) || "yes".equalsIgnoreCase(text);
    }
}

package org.hypothesisstories.workbench.web.fragment;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code $name}, <code>${name}</code> and {@code $issue.key} in a link from the fragment's context. */
final class LinkText {
    private static final Pattern REFERENCE =
            Pattern.compile("\\$!?(?:\\{([a-zA-Z_][\\w.]*)}|([a-zA-Z_]\\w*(?:\\.[a-zA-Z_]\\w*)*))");

    private LinkText() {}

    static String fill(String link, Map<String, Object> context) {
        return REFERENCE.matcher(link).replaceAll(reference -> {
            String path = reference.group(1) == null ? reference.group(2) : reference.group(1);
            Object value = value(path.split("\\."), context);
            return Matcher.quoteReplacement(value == null ? "" : value.toString());
        });
    }

    private static Object value(String[] path, Map<String, Object> context) {
        Object value = context.get(path[0]);
        for (int i = 1; i < path.length && value != null; i++) {
            value = property(value, path[i]);
        }
        return value;
    }

    private static Object property(Object owner, String name) {
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        try {
            Method method = owner.getClass().getMethod(getter);
            // The class behind one of Jira's interfaces need not be public.
            method.trySetAccessible();
            return method.invoke(owner);
        } catch (ReflectiveOperationException noSuchProperty) {
            return null;
        }
    }
}

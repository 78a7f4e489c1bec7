package org.hypothesisstories.workbench.template;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.StartUpFailure;

/**
 * The methods that plugins' templates may call: those of the product's list (the value types of the JDK and the types of Jira's API)
 * and those that plugins list for their own classes.
 */
public final class MethodAllowlist {
    private static final Set<Class<?>> VALUE_TYPES = Set.of(Boolean.class, Character.class, Collection.class, Date.class, Iterator.class,
            Locale.class, Map.class, Map.Entry.class, Number.class, Optional.class, String.class);
    private static final String WORKBENCH = StartUpFailure.class.getPackageName() + ".";
    private static final Pattern WORKER = Pattern.compile("(Manager|Service)$");

    private final Supplier<Set<String>> listedByPlugins;

    /** @param listedByPlugins the methods, written as {@link #signature} does, that the enabled plugins list at this moment */
    public MethodAllowlist(Supplier<Set<String>> listedByPlugins) {
        this.listedByPlugins = listedByPlugins;
    }

    /** A method as allowlists write it: {@code com.acme.View#text(java.lang.String int)}. */
    public static String signature(Class<?> type, Method method) {
        return Arrays.stream(method.getParameterTypes()).map(Class::getTypeName)
                .collect(Collectors.joining(" ", type.getName() + "#" + method.getName() + "(", ")"));
    }

    boolean allows(Class<?> type, Method method) {
        if (type == Class.class) {
            return false;
        }
        Set<Class<?>> declaring = declaringTypes(type, method);
        return declaring.stream().anyMatch(MethodAllowlist::isOfProduct) || anyListed(type, declaring, method);
    }

    private boolean anyListed(Class<?> type, Set<Class<?>> declaring, Method method) {
        Set<String> listed = listedByPlugins.get();
        return Stream.concat(Stream.of(type), declaring.stream()).anyMatch(candidate -> listed.contains(signature(candidate, method)));
    }

    private static boolean isOfProduct(Class<?> type) {
        return VALUE_TYPES.stream().anyMatch(value -> value.isAssignableFrom(type))
                || type.getClassLoader() == MethodAllowlist.class.getClassLoader() && isOfJira(type);
    }

    /** The host's own classes stand for Jira's; managers and services are on no list. */
    private static boolean isOfJira(Class<?> type) {
        return (type.getName().startsWith("com.atlassian.") || type.getName().startsWith(WORKBENCH)) && !WORKER.matcher(type.getName()).find();
    }

    /** All classes and interfaces, up from the type, that declare the method. */
    private static Set<Class<?>> declaringTypes(Class<?> type, Method method) {
        Set<Class<?>> found = new HashSet<>();
        for (Class<?> current = type; current != null; current = current.getSuperclass()) {
            addIfDeclaring(found, current, method);
            Arrays.stream(current.getInterfaces()).forEach(face -> found.addAll(declaringTypes(face, method)));
        }
        return found;
    }

    private static void addIfDeclaring(Set<Class<?>> found, Class<?> type, Method method) {
        try {
            type.getDeclaredMethod(method.getName(), method.getParameterTypes());
            found.add(type);
        } catch (NoSuchMethodException e) {
            // Declared elsewhere in the hierarchy.
        }
    }
}

package org.hypothesisstories.workbench.rest.plugin;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.w3c.dom.NodeList;

/** Finds the resources and providers of a {@code rest} module, and loads no other class of its plugin. */
final class ResourceClasses {
    private static final String CLASS_FILE = ".class";
    private static final List<String> MARKS = List.of(descriptor(Path.class), descriptor(Provider.class));

    private final ClassFiles files;

    ResourceClasses(ClassFiles files) {
        this.files = files;
    }

    Set<Class<?>> of(PluginModule module) {
        List<String> packages = packages(module);
        return files.of(module).stream()
                .filter(location -> location.endsWith(CLASS_FILE) && isWithin(packages, location))
                .sorted()
                .filter(location -> isMarked(module, location))
                .<Class<?>>map(location -> module.load(className(location)))
                .filter(ResourceClasses::isCreatable)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> packages(PluginModule module) {
        NodeList elements = module.xml().getElementsByTagName("package");
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> elements.item(i).getTextContent().trim().replace('.', '/') + "/")
                .toList();
    }

    private static boolean isWithin(List<String> packages, String location) {
        return packages.isEmpty() || packages.stream().anyMatch(location::startsWith);
    }

    /** A class file names in its constants every annotation that it carries; reading is cheaper and safer than loading. */
    private static boolean isMarked(PluginModule module, String location) {
        try (InputStream file = module.open(location).orElseThrow()) {
            String constants = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
            return MARKS.stream().anyMatch(constants::contains);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + location + " of " + module.pluginKey(), failure);
        }
    }

    private static boolean isCreatable(Class<?> type) {
        boolean marked = type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
        return marked && !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
    }

    private static String className(String location) {
        return location.substring(0, location.length() - CLASS_FILE.length()).replace('/', '.');
    }

    private static String descriptor(Class<?> type) {
        return "L" + type.getName().replace('.', '/') + ";";
    }
}

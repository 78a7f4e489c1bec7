package org.hypothesisstories.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What {@code src/jira-api} declares, each type and each member that a plugin can link to, written as one line. */
final class DeclaredSignatures {
    private static final Path ROOT = Path.of("src/jira-api/java");

    private DeclaredSignatures() {
    }

    static SortedSet<String> read() {
        SortedSet<String> lines = new TreeSet<>();
        topLevelTypes().forEach(type -> add(type, lines));
        return lines;
    }

    private static List<Class<?>> topLevelTypes() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Class<?>> types = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> types.add(load(file)));
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(Path file) {
        String name = ROOT.relativize(file).toString().replace(".java", "").replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, DeclaredSignatures.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file + " declares no type of its name", e);
        }
    }

    private static void add(Class<?> type, SortedSet<String> lines) {
        if (!linkable(type.getModifiers())) {
            return;
        }
        lines.add(kind(type) + " " + type.getName());
        for (Field field : type.getDeclaredFields()) {
            addMember(type, field, field.getName() + " " + field.getType().descriptorString(), lines);
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            addMember(type, constructor, "<init>" + descriptor(void.class, constructor.getParameterTypes()), lines);
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isBridge() && !generatedForEnum(type, method)) {
                addMember(type, method, method.getName() + descriptor(method.getReturnType(), method.getParameterTypes()), lines);
            }
        }
        for (Class<?> nested : type.getDeclaredClasses()) {
            add(nested, lines);
        }
    }

    private static boolean generatedForEnum(Class<?> type, Method method) {
        return type.isEnum() && Modifier.isStatic(method.getModifiers())
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
    }

    private static void addMember(Class<?> type, Member member, String signature, SortedSet<String> lines) {
        boolean overridesObject = List.of("equals(Ljava/lang/Object;)Z", "hashCode()I", "toString()Ljava/lang/String;").contains(signature);
        if (linkable(member.getModifiers()) && !member.isSynthetic() && !overridesObject) {
            String isStatic = Modifier.isStatic(member.getModifiers()) ? "static " : "";
            String isProtected = Modifier.isProtected(member.getModifiers()) ? "protected " : "";
            lines.add(type.getName() + "#" + isProtected + isStatic + signature);
        }
    }

    private static String descriptor(Class<?> result, Class<?>[] parameters) {
        return MethodType.methodType(result, parameters).descriptorString();
    }

    private static boolean linkable(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            return "abstract class";
        }
        return Modifier.isFinal(type.getModifiers()) ? "final class" : "class";
    }
}

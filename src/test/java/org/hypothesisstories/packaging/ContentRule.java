package org.hypothesisstories.packaging;

import java.util.function.Consumer;

/** The files: our own classes for Java 17, no library, no class of the host, small enough to upload without a thought. */
final class ContentRule implements JarRule {
    private static final String OWN = "org/hypothesisstories/";
    private static final int JAVA_17 = 61;
    private static final int MAJOR_VERSION = 7;
    private static final long LARGEST = 3_000_000;

    @Override
    public void check(PluginJar jar, Consumer<String> violation) {
        jar.files().forEach((name, bytes) -> {
            if (name.endsWith(".jar")) {
                violation.accept(name + " is an embedded library");
            } else if (name.endsWith(".class")) {
                checkClass(name, bytes, violation);
            }
        });
        if (jar.size() > LARGEST) {
            violation.accept("The jar has " + jar.size() + " bytes, more than " + LARGEST);
        }
    }

    private static void checkClass(String name, byte[] bytes, Consumer<String> violation) {
        if (!name.startsWith(OWN)) {
            violation.accept(name + " is not ours to ship");
        }
        if (name.startsWith(OWN + "workbench/")) {
            violation.accept(name + " belongs to the workbench");
        }
        if (bytes[MAJOR_VERSION] != JAVA_17) {
            violation.accept(name + " has class file level " + bytes[MAJOR_VERSION] + ", compile with release 17");
        }
    }
}

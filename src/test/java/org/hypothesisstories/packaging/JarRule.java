package org.hypothesisstories.packaging;

import java.util.function.Consumer;

/** One thing that must hold of a plugin jar. */
@FunctionalInterface
interface JarRule {
    /** Reports each breach as a sentence that names the mend. */
    void check(PluginJar jar, Consumer<String> violation);
}

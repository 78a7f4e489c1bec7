package org.hypothesisstories.workbench.plugin;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds small plugin jars out of test classes; sound unless a test breaks one of their parts. */
public final class TestPlugin {
    private static final String SPRING = "META-INF/spring/plugin-context.xml";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final String key;

    public TestPlugin(String key) {
        this.key = key;
        header("Bundle-SymbolicName", key);
        header("Bundle-Version", "1.0.0");
        header("Atlassian-Plugin-Key", key);
        header("Spring-Context", "*;timeout:=5");
        header("-noimportjava", "true");
        header("-nodefaultversion", "true");
        header("Import-Package", "*");
        modules("");
        beans("");
    }

    /** Sets a header of the manifest or an instruction for bnd; null removes it. */
    public TestPlugin header(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    /** Adds the classes of a package of the tests to the jar. */
    public TestPlugin classesOf(Class<?> member) {
        return header("Private-Package", member.getPackageName());
    }

    /** Sets the descriptor's module elements. */
    public TestPlugin modules(String xml) {
        return descriptor("<atlassian-plugin key=\"" + key + "\" name=\"Test plugin\" plugins-version=\"2\">" + xml + "</atlassian-plugin>");
    }

    /** Sets the whole descriptor. */
    public TestPlugin descriptor(String xml) {
        return file("atlassian-plugin.xml", xml);
    }

    /** Sets the beans of the Spring context; osgi is the prefix of Gemini Blueprint's elements. */
    public TestPlugin beans(String xml) {
        return file(SPRING, """
                <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                         http://www.springframework.org/schema/beans/spring-beans.xsd
                         http://www.eclipse.org/gemini/blueprint/schema/blueprint
                         http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">%s</beans>""".formatted(xml));
    }

    /** Leaves the file out of the jar. */
    public TestPlugin without(String path) {
        files.remove(path);
        return this;
    }

    /** Adds a text file to the jar. */
    public TestPlugin file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Writes the jar into the folder. */
    public Path build(Path folder) {
        try (Builder builder = new Builder()) {
            headers.forEach(builder::setProperty);
            builder.addClasspath(classes("target/test-classes"));
            builder.addClasspath(classes("target/classes"));
            Jar jar = builder.build();
            files.forEach((path, text) -> jar.putResource(path, new EmbeddedResource(text.getBytes(StandardCharsets.UTF_8), 0)));
            Path file = folder.resolve(key + ".jar");
            jar.write(file.toFile());
            return file;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static File classes(String folder) {
        return new File(folder);
    }
}

package org.hypothesisstories.workbench.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads a jar's manifest and descriptor, and refuses what Jira would refuse in a jar that it installs untransformed. */
final class DescriptorReader {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource");
    private static final Set<String> FOR_THE_TRANSFORMER = Set.of("component", "component-import", "module-type");
    private static final Pattern TIMEOUT = Pattern.compile("timeout:=(\\d+)");
    private static final Duration DEFAULT_PATIENCE = Duration.ofMinutes(5);

    private final JarFile jar;
    private final Attributes manifest;

    private DescriptorReader(JarFile jar) throws IOException {
        this.jar = jar;
        this.manifest = Optional.ofNullable(jar.getManifest()).map(Manifest::getMainAttributes).orElseGet(Attributes::new);
    }

    static PluginDescriptor read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return new DescriptorReader(jar).read();
        } catch (IOException e) {
            throw new PluginRefused("the jar cannot be read: " + e.getMessage(), e);
        }
    }

    private PluginDescriptor read() throws IOException {
        String key = header("Atlassian-Plugin-Key");
        String version = header("Bundle-Version");
        String symbolicName = header("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
        String springContext = header("Spring-Context");
        requireSpringFiles(springContext);
        Element root = parse();
        requireSame("key", key, root.getAttribute("key"));
        requireSame("plugins-version", "2", Xml.attribute(root, "plugins-version").orElseGet(() -> root.getAttribute("pluginsVersion")));
        String name = Xml.attribute(root, "name").orElse(key);
        return new PluginDescriptor(key, symbolicName, name, version, modules(root), translations(root), patience(springContext));
    }

    private String header(String name) {
        String value = manifest.getValue(name);
        if (value == null || value.isBlank()) {
            throw new PluginRefused("the manifest has no " + name + ", and the workbench, unlike Jira, does not transform jars");
        }
        return value.strip();
    }

    private void requireSpringFiles(String springContext) {
        boolean any = jar.stream().anyMatch(entry -> entry.getName().matches("META-INF/spring/[^/]+\\.xml"));
        if (springContext.startsWith("*") && !any) {
            throw new PluginRefused("Spring-Context is * but META-INF/spring has no file, so that the plugin would never be up");
        }
    }

    private Element parse() throws IOException {
        ZipEntry entry = jar.getEntry(DESCRIPTOR);
        if (entry == null) {
            throw new PluginRefused("there is no " + DESCRIPTOR + " at the root of the jar");
        }
        try (InputStream in = jar.getInputStream(entry)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new PluginRefused(DESCRIPTOR + " cannot be parsed: " + e.getMessage(), e);
        }
    }

    private static void requireSame(String what, String wanted, String found) {
        if (!wanted.equals(found)) {
            throw new PluginRefused("the descriptor's " + what + " is \"" + found + "\" and must be \"" + wanted + "\"");
        }
    }

    private static List<Element> modules(Element root) {
        List<Element> modules = Xml.children(root).filter(child -> !NOT_MODULES.contains(child.getTagName())).toList();
        Set<String> keys = new HashSet<>();
        for (Element module : modules) {
            String type = module.getTagName();
            if (FOR_THE_TRANSFORMER.contains(type)) {
                throw new PluginRefused("the descriptor holds a " + type + ", which is not allowed when Atlassian-Plugin-Key is set");
            }
            String key = Xml.attribute(module, "key").orElseThrow(() -> new PluginRefused("a " + type + " has no key"));
            if (!keys.add(key)) {
                throw new PluginRefused("two modules have the key " + key);
            }
        }
        return modules;
    }

    private static List<String> translations(Element root) {
        return Xml.children(root, "resource")
                .filter(resource -> "i18n".equals(resource.getAttribute("type")))
                .map(resource -> resource.getAttribute("location"))
                .toList();
    }

    private static Duration patience(String springContext) {
        Matcher timeout = TIMEOUT.matcher(springContext);
        return timeout.find() ? Duration.ofSeconds(Long.parseLong(timeout.group(1))) : DEFAULT_PATIENCE;
    }
}

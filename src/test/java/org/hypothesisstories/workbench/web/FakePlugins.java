package org.hypothesisstories.workbench.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.web.fragment.Elements;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Plugins that exist only as the descriptors and files that a test writes down; classes are those of the test. */
public final class FakePlugins implements PluginModules {
    private final List<PluginModule> modules = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /** Adds a module of the plugin {@code example}. */
    public FakePlugins with(String descriptor) {
        modules.add(new Module(parse(descriptor), files));
        listeners.forEach(Runnable::run);
        return this;
    }

    public FakePlugins withFile(String location, String content) {
        files.put(location, content);
        return this;
    }

    @Override
    public List<PluginModule> enabled(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }

    @Override
    public Optional<PluginModule> find(String completeKey) {
        return modules.stream().filter(module -> module.completeKey().equals(completeKey)).findFirst();
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private static Element parse(String descriptor) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(descriptor))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException failure) {
            throw new IllegalArgumentException(descriptor, failure);
        }
    }

    private record Module(Element xml, Map<String, String> files) implements PluginModule {
        @Override
        public String pluginKey() {
            return "example";
        }

        @Override
        public String key() {
            return xml.getAttribute("key");
        }

        @Override
        public String type() {
            return xml.getTagName();
        }

        @Override
        public String name(Locale locale) {
            return xml.getAttribute("name");
        }

        @Override
        public Class<?> load(String className) {
            try {
                return Class.forName(className);
            } catch (ClassNotFoundException failure) {
                throw new IllegalArgumentException(failure);
            }
        }

        @Override
        public <T> T create(String className, Class<T> expected) {
            try {
                var constructor = load(className).getDeclaredConstructor();
                constructor.setAccessible(true);
                return expected.cast(constructor.newInstance());
            } catch (NoSuchMethodException | InstantiationException | IllegalAccessException | InvocationTargetException failure) {
                throw new IllegalArgumentException(failure);
            }
        }

        @Override
        public Optional<String> resourceLocation(String type, String name) {
            return Elements.children(xml, "resource").stream()
                    .filter(resource -> resource.getAttribute("type").equals(type) && resource.getAttribute("name").equals(name))
                    .map(resource -> resource.getAttribute("location")).findFirst();
        }

        @Override
        public Optional<InputStream> open(String location) {
            return Optional.ofNullable(files.get(location))
                    .map(content -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        }
    }
}

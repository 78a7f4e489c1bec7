package org.hypothesisstories.workbench.jira;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A module of {@link FakePlugin}; its files are those of the test's class path. */
final class FakeModule implements PluginModule {
    private final Element xml;
    private final Supplier<?> maker;

    FakeModule(String descriptor, Supplier<?> maker) {
        this.xml = parse(descriptor);
        this.maker = maker;
    }

    private static Element parse(String descriptor) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(descriptor)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(descriptor, e);
        }
    }

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
    public Element xml() {
        return xml;
    }

    @Override
    public String name(Locale locale) {
        return xml.getAttribute("name");
    }

    @Override
    public Class<?> load(String className) {
        return maker.get().getClass();
    }

    @Override
    public <T> T create(String className, Class<T> expected) {
        return expected.cast(maker.get());
    }

    @Override
    public Optional<String> resourceLocation(String type, String name) {
        NodeList resources = xml.getElementsByTagName("resource");
        for (int i = 0; i < resources.getLength(); i++) {
            Element resource = (Element) resources.item(i);
            if (resource.getAttribute("type").equals(type) && resource.getAttribute("name").equals(name)) {
                return Optional.of(resource.getAttribute("location"));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<InputStream> open(String location) {
        return Optional.ofNullable(getClass().getClassLoader().getResourceAsStream(location));
    }
}

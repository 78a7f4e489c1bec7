package org.hypothesisstories.workbench.rest;

import java.io.InputStream;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A {@code rest} module whose classes stand on the test's class path and get one word by their constructor. */
public record FakeRestModule(String descriptor) implements PluginModule {
    @Override
    public String pluginKey() {
        return "example";
    }

    @Override
    public String key() {
        return xml().getAttribute("key");
    }

    @Override
    public String type() {
        return "rest";
    }

    @Override
    public Element xml() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(descriptor))).getDocumentElement();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public String name(Locale locale) {
        return key();
    }

    @Override
    public Class<?> load(String className) {
        try {
            return Class.forName(className);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public <T> T create(String className, Class<T> expected) {
        try {
            return expected.cast(load(className).getConstructor(CharSequence.class).newInstance("Hello"));
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public Optional<String> resourceLocation(String type, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<InputStream> open(String location) {
        return Optional.ofNullable(getClass().getClassLoader().getResourceAsStream(location));
    }
}

package org.hypothesisstories.adapter.jira.setup;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.w3c.dom.Element;

/** The plugin's field types and searchers, each type with the class of Jira's plain text field: set-up looks at their keys only. */
final class OurFields implements PluginModules {
    private final List<PluginModule> modules = Stream.of("customfield-type", "customfield-searcher")
            .flatMap(type -> Descriptor.read().all(type).stream()).<PluginModule>map(OurFields::module).toList();

    private static PluginModule module(Element xml) {
        if (xml.getTagName().equals("customfield-type")) {
            xml.setAttribute("class", "com.atlassian.jira.issue.customfields.impl.GenericTextCFType");
        }
        return new Module(xml);
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
        // Nothing changes.
    }

    private record Module(Element xml) implements PluginModule {
        @Override
        public String pluginKey() {
            return Keys.PLUGIN;
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
            return key();
        }

        @Override
        public Class<?> load(String className) {
            throw new UnsupportedOperationException(className);
        }

        @Override
        public <T> T create(String className, Class<T> expected) {
            throw new UnsupportedOperationException(className);
        }

        @Override
        public Optional<String> resourceLocation(String type, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<InputStream> open(String location) {
            return Optional.empty();
        }
    }
}

package org.hypothesisstories.workbench.plugin;

import com.atlassian.plugin.PluginException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/** A module of an installed plugin. */
final class DescribedModule implements PluginModule {
    private final InstalledPlugin plugin;
    private final Element xml;
    private volatile String warning;

    DescribedModule(InstalledPlugin plugin, Element xml) {
        this.plugin = plugin;
        this.xml = xml;
        this.warning = KnownModuleTypes.contain(xml.getTagName()) ? null : "The workbench does not know the module type " + xml.getTagName();
    }

    /** Looks for the module's class, as Jira does when it enables the module. */
    void check() {
        if (!KnownModuleTypes.contain(type())) {
            return;
        }
        warning = null;
        Xml.attribute(xml, "class").ifPresent(name -> {
            try {
                plugin.load(name);
            } catch (PluginException e) {
                warning = e.getMessage();
            }
        });
    }

    boolean usable() {
        return warning == null && !"disabled".equals(xml.getAttribute("state"));
    }

    Optional<String> warning() {
        return Optional.ofNullable(warning);
    }

    @Override
    public String pluginKey() {
        return plugin.getKey();
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
        return Xml.attribute(xml, "i18n-name-key").flatMap(key -> plugin.text(locale, key))
                .or(() -> Xml.attribute(xml, "name")).orElseGet(this::key);
    }

    @Override
    public Class<?> load(String className) {
        return plugin.load(className);
    }

    @Override
    public <T> T create(String className, Class<T> expected) {
        return plugin.create(className, expected);
    }

    @Override
    public Optional<String> resourceLocation(String type, String name) {
        return Xml.children(xml, "resource")
                .filter(resource -> type.equals(resource.getAttribute("type")) && name.equals(resource.getAttribute("name")))
                .findFirst()
                .flatMap(resource -> Xml.attribute(resource, "location"));
    }

    @Override
    public Optional<InputStream> open(String location) {
        return plugin.open(location);
    }

    @Override
    public String toString() {
        return completeKey();
    }
}

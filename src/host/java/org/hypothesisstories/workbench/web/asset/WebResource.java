package org.hypothesisstories.workbench.web.asset;

import java.util.List;
import java.util.Set;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.web.fragment.Elements;
import org.w3c.dom.Element;

/**
 * A web-resource module as its descriptor declares it.
 *
 * @param translated the extensions of files in which texts are filled in
 */
public record WebResource(PluginModule module, List<ResourceFile> files, List<String> dependencies, Set<String> contexts,
        Set<String> translated) {

    /** A file or, when both end in a slash, a folder of files. */
    public record ResourceFile(String name, String location) {}

    public static WebResource of(PluginModule module) {
        Element xml = module.xml();
        return new WebResource(module, downloads(xml), texts(xml, "dependency"), Set.copyOf(texts(xml, "context")),
                translatedExtensions(xml));
    }

    public String key() {
        return module.completeKey();
    }

    private static List<ResourceFile> downloads(Element xml) {
        return Elements.children(xml, "resource").stream()
                .filter(resource -> "download".equals(resource.getAttribute("type")))
                .map(resource -> new ResourceFile(resource.getAttribute("name"), resource.getAttribute("location")))
                .toList();
    }

    private static List<String> texts(Element xml, String name) {
        return Elements.children(xml, name).stream().map(element -> element.getTextContent().strip()).toList();
    }

    private static Set<String> translatedExtensions(Element xml) {
        return Elements.children(xml, "transformation").stream()
                .filter(WebResource::fillsInTexts)
                .map(transformation -> transformation.getAttribute("extension"))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static boolean fillsInTexts(Element transformation) {
        return Elements.children(transformation, "transformer").stream()
                .anyMatch(transformer -> "jsI18n".equals(transformer.getAttribute("key")));
    }
}

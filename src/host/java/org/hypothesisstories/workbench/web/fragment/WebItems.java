package org.hypothesisstories.workbench.web.fragment;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.w3c.dom.Element;

/** The plugins' web-items and web-sections at a place of a page. */
public final class WebItems {
    private final PluginModules modules;
    private final Conditions conditions;
    private final Labels labels;

    public WebItems(PluginModules modules, Conditions conditions, JiraAuthenticationContext authentication) {
        this.modules = modules;
        this.conditions = conditions;
        this.labels = new Labels(authentication);
    }

    /** The items whose section is this one, by weight. */
    public List<Link> in(String section, Map<String, Object> context) {
        return modules.enabled("web-item").stream()
                .filter(module -> section.equals(module.xml().getAttribute("section")))
                .filter(module -> conditions.allow(module, context))
                .map(module -> link(module, context))
                .toList();
    }

    /** The sections of a location that have items, after the items that stand in the location itself. */
    public List<LinkSection> sections(String location, Map<String, Object> context) {
        Stream<LinkSection> direct = Stream.of(new LinkSection(location, "", in(location, context)));
        Stream<LinkSection> declared = modules.enabled("web-section").stream()
                .filter(module -> location.equals(module.xml().getAttribute("location")))
                .filter(module -> conditions.allow(module, context))
                .map(module -> section(location, module, context));
        return Stream.concat(direct, declared).filter(section -> !section.links().isEmpty()).toList();
    }

    private LinkSection section(String location, PluginModule module, Map<String, Object> context) {
        List<Link> links = Stream.concat(in(location + "/" + module.key(), context).stream(),
                in(module.key(), context).stream()).toList();
        return new LinkSection(module.key(), labels.label(module, context), links);
    }

    private Link link(PluginModule module, Map<String, Object> context) {
        Element link = Elements.child(module.xml(), "link").orElse(null);
        String id = link == null ? "" : Elements.attribute(link, "linkId").orElse("");
        return new Link(id.isEmpty() ? module.key() : id, labels.label(module, context),
                labels.optional(module, "tooltip", context), href(link, context),
                Elements.text(module.xml(), "styleClass"));
    }

    private static String href(Element link, Map<String, Object> context) {
        if (link == null) {
            return "#";
        }
        String path = LinkText.fill(link.getTextContent().strip(), context);
        return path.startsWith("/") ? context.get("contextPath") + path : path;
    }
}

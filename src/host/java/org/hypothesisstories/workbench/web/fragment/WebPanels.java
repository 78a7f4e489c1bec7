package org.hypothesisstories.workbench.web.fragment;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** The plugins' web-panels at a place of a page; one that fails says so in its place and leaves the page alone. */
public final class WebPanels {
    private static final Logger log = LoggerFactory.getLogger(WebPanels.class);

    private final PluginModules modules;
    private final Conditions conditions;
    private final TemplateEngine templates;
    private final Labels labels;
    private final ModuleInstances<WebPanel> panels;
    private final ModuleInstances<Optional<ContextProvider>> providers;

    public WebPanels(PluginModules modules, Conditions conditions, TemplateEngine templates,
            JiraAuthenticationContext authentication) {
        this.modules = modules;
        this.conditions = conditions;
        this.templates = templates;
        this.labels = new Labels(authentication);
        this.panels = new ModuleInstances<>(modules, WebPanels::panel);
        this.providers = new ModuleInstances<>(modules, WebPanels::provider);
    }

    /** A panel as it is shown; the markup is the plugin's own. */
    public record Rendered(String id, String label, String bodyHtml, boolean failed) {}

    public List<Rendered> at(String location, Map<String, Object> context) {
        return modules.enabled("web-panel").stream()
                .filter(module -> location.equals(module.xml().getAttribute("location")))
                .filter(module -> conditions.allow(module, context))
                .map(module -> render(module, context))
                .filter(panel -> panel.failed() || !panel.bodyHtml().isBlank())
                .toList();
    }

    private Rendered render(PluginModule module, Map<String, Object> context) {
        String label = labels.label(module, context);
        try {
            return new Rendered(module.key(), label, html(module, context), false);
        } catch (RuntimeException | LinkageError failure) {
            log.error("The web-panel {} could not be rendered", module.completeKey(), failure);
            return new Rendered(module.key(), label, "", true);
        }
    }

    private String html(PluginModule module, Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        providers.of(module).ifPresent(provider -> values.putAll(provider.getContextMap(new HashMap<>(context))));
        Optional<String> template = module.resourceLocation("velocity", "view");
        if (template.isPresent() && module.xml().getAttribute("class").isEmpty()) {
            return templates.render(module, template.get(), values);
        }
        return panels.of(module).getHtml(values);
    }

    private static WebPanel panel(PluginModule module) {
        return module.create(module.xml().getAttribute("class"), WebPanel.class);
    }

    private static Optional<ContextProvider> provider(PluginModule module) {
        return Elements.child(module.xml(), "context-provider").map(element -> provider(module, element));
    }

    private static ContextProvider provider(PluginModule module, Element element) {
        ContextProvider provider = module.create(element.getAttribute("class"), ContextProvider.class);
        provider.init(Elements.params(element));
        return provider;
    }
}

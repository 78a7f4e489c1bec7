package org.hypothesisstories.workbench.jira.project;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.plugin.Xml;

/** The templates of the plugins that are enabled: their modules of type {@code project-blueprint}. */
public final class ProjectTemplates {
    private static final String MODULE_TYPE = "project-blueprint";
    private static final String DEFAULT_TYPE = "business";

    private final PluginModules modules;
    private final JiraAuthenticationContext authentication;

    public ProjectTemplates(PluginModules modules, JiraAuthenticationContext authentication) {
        this.modules = modules;
        this.authentication = authentication;
    }

    /** In the order of their weights. */
    public List<ProjectTemplate> all() {
        return modules.enabled(MODULE_TYPE).stream().map(this::read).toList();
    }

    /** The template with this complete key. */
    public Optional<ProjectTemplate> find(String completeKey) {
        return modules.find(completeKey).filter(module -> MODULE_TYPE.equals(module.type())).map(this::read);
    }

    private ProjectTemplate read(PluginModule module) {
        String name = text(module, "label");
        return new ProjectTemplate(module.completeKey(), name.isEmpty() ? module.key() : name, text(module, "description"), icon(module),
                Xml.childText(module.xml(), "projectTypeKey").orElse(DEFAULT_TYPE), hook(module));
    }

    private String text(PluginModule module, String element) {
        return Xml.children(module.xml(), element).findFirst().flatMap(child -> Xml.attribute(child, "key"))
                .map(authentication.getI18nHelper()::getText).orElse("");
    }

    private static Optional<AddProjectHook> hook(PluginModule module) {
        return Xml.children(module.xml(), "add-project").flatMap(element -> Xml.children(element, "hook")).findFirst()
                .flatMap(element -> Xml.attribute(element, "class"))
                .map(className -> module.create(className, AddProjectHook.class));
    }

    private static String icon(PluginModule module) {
        Optional<String> location = Xml.children(module.xml(), "icon").findFirst().flatMap(element -> Xml.attribute(element, "location"));
        return location.flatMap(module::open).map(file -> picture(location.get(), file)).orElse("");
    }

    private static String picture(String location, InputStream file) {
        String type = location.endsWith(".svg") ? "svg+xml" : "png";
        try (file) {
            return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

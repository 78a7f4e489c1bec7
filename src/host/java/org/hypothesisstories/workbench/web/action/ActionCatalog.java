package org.hypothesisstories.workbench.web.action;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.web.fragment.Elements;
import org.w3c.dom.Element;

/** Finds the action behind a path such as {@code /secure/admin/Settings!save.jspa}. */
final class ActionCatalog {
    private static final Pattern PATH = Pattern.compile("/secure/(?:[\\w-]+/)*(\\w+)(?:!(\\w+))?\\.jspa");

    private final PluginModules modules;

    ActionCatalog(PluginModules modules) {
        this.modules = modules;
    }

    Optional<ActionDefinition> find(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<ActionDefinition> byAlias = modules.enabled("webwork1").stream()
                .flatMap(module -> in(module, matcher.group(1)).stream()).findFirst();
        return matcher.group(2) == null ? byAlias : byAlias.map(action -> action.withCommand(matcher.group(2)));
    }

    private static Optional<ActionDefinition> in(PluginModule module, String alias) {
        return Elements.child(module.xml(), "actions").stream()
                .flatMap(actions -> Elements.children(actions, "action").stream())
                .flatMap(action -> match(module, action, alias).stream()).findFirst();
    }

    private static Optional<ActionDefinition> match(PluginModule module, Element action, String alias) {
        String className = action.getAttribute("name");
        Set<String> roles = roles(module, action);
        String ownAlias = Elements.attribute(action, "alias").orElse(className.substring(className.lastIndexOf('.') + 1));
        if (alias.equals(ownAlias)) {
            return Optional.of(new ActionDefinition(module, className, Optional.empty(), views(action), roles));
        }
        return Elements.children(action, "command").stream()
                .filter(command -> alias.equals(command.getAttribute("alias")))
                .map(command -> command(module, action, command, roles)).findFirst();
    }

    private static ActionDefinition command(PluginModule module, Element action, Element command, Set<String> roles) {
        Map<String, String> views = views(action);
        views.putAll(views(command));
        return new ActionDefinition(module, action.getAttribute("name"), Elements.attribute(command, "name"), views, roles);
    }

    private static Map<String, String> views(Element element) {
        Map<String, String> views = new HashMap<>();
        Elements.children(element, "view").forEach(view ->
                views.put(view.getAttribute("name"), view.getTextContent().strip()));
        return views;
    }

    private static Set<String> roles(PluginModule module, Element action) {
        String declared = Elements.attribute(action, "roles-required")
                .or(() -> Elements.attribute(module.xml(), "roles-required")).orElse("");
        return Arrays.stream(declared.split("[,\\s]+")).filter(role -> !role.isEmpty()).collect(Collectors.toSet());
    }
}

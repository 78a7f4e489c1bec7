package org.hypothesisstories.workbench.web.action;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.workbench.plugin.PluginModule;

/**
 * One action or command as a webwork1 module declares it.
 *
 * @param command what to call instead of {@code execute}, from the declaration
 * @param views templates by result
 * @param roles what {@code roles-required} lists
 */
record ActionDefinition(PluginModule module, String className, Optional<String> command, Map<String, String> views,
        Set<String> roles) {

    ActionDefinition withCommand(String name) {
        return new ActionDefinition(module, className, Optional.of(name), views, roles);
    }
}

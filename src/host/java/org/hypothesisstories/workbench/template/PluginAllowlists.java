package org.hypothesisstories.workbench.template;

import java.util.HashSet;
import java.util.Set;
import org.hypothesisstories.workbench.plugin.EnablingStep;
import org.hypothesisstories.workbench.plugin.InstalledPlugin;
import org.hypothesisstories.workbench.plugin.Xml;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the {@code velocity-allowlist} modules; a plugin may list methods of its own classes only. */
public final class PluginAllowlists implements EnablingStep {
    private static final Logger log = LoggerFactory.getLogger(PluginAllowlists.class);
    private static final String TYPE = "velocity-allowlist";

    private volatile Set<String> listed = Set.of();

    /** The methods that the enabled plugins list. */
    public Set<String> listed() {
        return listed;
    }

    @Override
    public void enabling(InstalledPlugin plugin) {
        Set<String> all = new HashSet<>(listed);
        plugin.modules().stream().filter(module -> TYPE.equals(module.type()))
                .flatMap(module -> Xml.children(module.xml(), "method"))
                .map(method -> method.getTextContent().strip().replaceAll("\\s+", " "))
                .filter(signature -> isOwn(plugin, signature))
                .forEach(all::add);
        listed = Set.copyOf(all);
    }

    private static boolean isOwn(InstalledPlugin plugin, String signature) {
        String className = signature.replaceFirst("#.*", "");
        boolean own = plugin.owns(className);
        if (!own) {
            log.warn("Plugin {} lists {} as safe for templates, which is none of its classes", plugin.getKey(), signature);
        }
        return own;
    }
}

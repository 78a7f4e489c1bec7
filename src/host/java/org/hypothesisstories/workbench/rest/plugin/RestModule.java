package org.hypothesisstories.workbench.rest.plugin;

import java.util.List;
import org.hypothesisstories.workbench.plugin.PluginModule;

/** Where a {@code rest} module wants to be found. */
record RestModule(PluginModule module) {
    private static final String UNVERSIONED = "none";

    /** The paths below {@code /rest}, the exact version first. */
    List<String> prefixes() {
        String path = path();
        String version = module.xml().getAttribute("version");
        return version.isEmpty() || version.equals(UNVERSIONED)
                ? List.of(path)
                : List.of(path + "/" + version, path + "/latest");
    }

    Version version() {
        return Version.parse(module.xml().getAttribute("version"));
    }

    private String path() {
        String path = module.xml().getAttribute("path");
        return path.startsWith("/") ? path : "/" + path;
    }
}

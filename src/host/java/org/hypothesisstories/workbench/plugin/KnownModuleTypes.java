package org.hypothesisstories.workbench.plugin;

import java.util.Set;

/** The module types that some area of the workbench interprets; of others the workbench only warns. */
final class KnownModuleTypes {
    private static final Set<String> NAMES = Set.of(
            "ao", "customfield-searcher", "customfield-type", "issue-tabpanel", "jql-function", "project-blueprint", "rest", "rest-migration", "servlet",
            "velocity-allowlist", "web-item", "web-panel", "web-resource", "web-section", "webwork1", "workflow-condition",
            "workflow-function", "workflow-validator");

    private KnownModuleTypes() {
    }

    static boolean contain(String type) {
        return NAMES.contains(type);
    }
}

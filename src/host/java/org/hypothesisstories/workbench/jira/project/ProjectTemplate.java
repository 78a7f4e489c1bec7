package org.hypothesisstories.workbench.jira.project;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import java.util.Optional;

/**
 * What a project can be created from, as a plugin declares it.
 *
 * @param key the complete key of the module
 * @param name in the reader's language
 * @param description in the reader's language; may be empty
 * @param icon the picture as a {@code data:} address; empty where there is none
 * @param type {@code software} or {@code business}
 * @param hook what the plugin has to say and to do; empty where it declares nothing
 */
public record ProjectTemplate(String key, String name, String description, String icon, String type, Optional<AddProjectHook> hook) {
}

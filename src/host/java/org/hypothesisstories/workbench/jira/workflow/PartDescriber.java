package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.jira.workflow.system.SystemParts;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what conditions, validators and functions do: Jira's own by a sentence, plugins' by their {@code view} template. */
final class PartDescriber {
    private static final Logger log = LoggerFactory.getLogger(PartDescriber.class);
    private static final String VIEW = "view";

    private final SystemParts system;
    private final PluginParts plugins;
    private final TemplateEngine templates;
    private final Translations translations;

    PartDescriber(SystemParts system, PluginParts plugins, TemplateEngine templates, Translations translations) {
        this.system = system;
        this.plugins = plugins;
        this.templates = templates;
        this.translations = translations;
    }

    DescribedPart describe(AbstractDescriptor descriptor, Map<String, String> arguments, Locale locale) {
        String className = String.valueOf(arguments.get(PluginParts.CLASS_NAME));
        Optional<DescribedPart> own = system.describe(className, arguments, translations, locale).map(DescribedPart::ofText);
        return own.or(() -> plugins.module(arguments).map(module -> view(module, descriptor, locale)))
                .orElseGet(() -> DescribedPart.ofText(translations.text(locale, "workbench.workflow.part.missing", className)));
    }

    private DescribedPart view(PluginModule module, AbstractDescriptor descriptor, Locale locale) {
        Optional<String> template = module.resourceLocation("velocity", VIEW);
        if (template.isEmpty()) {
            return DescribedPart.ofText(module.name(locale));
        }
        try {
            WorkflowPluginFactory factory = module.create(module.xml().getAttribute("class"), WorkflowPluginFactory.class);
            Map<String, Object> context = new HashMap<>(factory.getVelocityParams(VIEW, descriptor));
            context.put("descriptor", descriptor);
            return DescribedPart.ofHtml(templates.render(module, template.get(), context));
        } catch (RuntimeException failed) {
            log.warn("The view of {} failed", module.completeKey(), failed);
            return DescribedPart.ofText(translations.text(locale, "workbench.workflow.part.broken", module.name(locale)));
        }
    }
}

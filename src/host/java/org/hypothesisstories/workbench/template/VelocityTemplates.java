package org.hypothesisstories.workbench.template;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.IncludeEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.hypothesisstories.workbench.plugin.PluginModule;

/** Templates on Velocity 1.7. */
public final class VelocityTemplates implements TemplateEngine {
    private static final String UTF_8 = "UTF-8";

    private final VelocityEngine engine;

    /**
     * Prepares the engine.
     *
     * @param pluginFiles opens a file of a plugin by the plugin's key and the path
     * @param allowlist decides which methods plugins' templates may call
     * @param macroLibraries locations of host templates whose macros every template may use
     */
    public VelocityTemplates(BiFunction<String, String, Optional<InputStream>> pluginFiles, MethodAllowlist allowlist,
            List<String> macroLibraries) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(VelocityTemplates.class.getClassLoader());
        try {
            this.engine = configure(new TemplateFiles(pluginFiles), allowlist, macroLibraries);
            engine.init();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static VelocityEngine configure(TemplateFiles files, MethodAllowlist allowlist, List<String> macroLibraries) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "templates");
        engine.setProperty("templates.resource.loader.instance", files);
        engine.setProperty("templates.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.RESOURCE_MANAGER_LOGWHENFOUND, "false");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, UTF_8);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedIntrospection.class.getName());
        engine.setProperty("userdirective", DisableHtmlEscaping.class.getName());
        engine.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, "true");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, String.join(",", macroLibraries.stream().map(TemplateName::ofHost).toList()));
        engine.setApplicationAttribute(MethodAllowlist.class, allowlist);
        return engine;
    }

    @Override
    public String render(PluginModule owner, String location, Map<String, ?> context) {
        return merge(TemplateName.ofPlugin(owner.pluginKey(), location), context);
    }

    @Override
    public String render(String location, Map<String, ?> context) {
        return merge(TemplateName.ofHost(location), context);
    }

    @Override
    public String evaluate(PluginModule owner, String text, Map<String, ?> context) {
        StringWriter out = new StringWriter();
        engine.evaluate(prepared(context), out, TemplateName.ofPlugin(owner.pluginKey(), owner.key()), text);
        return out.toString();
    }

    private String merge(String name, Map<String, ?> context) {
        StringWriter out = new StringWriter();
        engine.mergeTemplate(name, UTF_8, prepared(context), out);
        return out.toString();
    }

    private static VelocityContext prepared(Map<String, ?> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler(new HtmlEscaping(context));
        handlers.addEventHandler((IncludeEventHandler) TemplateName::included);
        handlers.attachToContext(context);
        return context;
    }
}

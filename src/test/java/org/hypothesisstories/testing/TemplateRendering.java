package org.hypothesisstories.testing;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/**
 * Renders the plugin's templates as Jira does: references are escaped, calls of our methods are watched, and a reference that cannot be
 * resolved stands in the result as it was written.
 */
public final class TemplateRendering {
    private static final String MACROS = """
            #macro (customControlHeader $action $id $name $required $displayParameters $auiparams)<label for="$id">$name</label>#end
            #macro (customControlFooter $action $id $description $displayParameters $auiparams)#end
            """;

    private final VelocityEngine engine = new VelocityEngine();

    public TemplateRendering() {
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "classes");
        engine.setProperty("classes.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, WatchedIntrospection.class.getName());
        engine.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE_REPLACE_GLOBAL, "true");
        engine.init();
        engine.evaluate(new VelocityContext(), new StringWriter(), "macros", MACROS);
    }

    public String render(String template, Map<String, ?> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler((ReferenceInsertionEventHandler) (reference, value) -> value == null ? null : escaped(value.toString()));
        handlers.attachToContext(context);
        StringWriter out = new StringWriter();
        engine.mergeTemplate(template, "UTF-8", context, out);
        return out.toString();
    }

    /** The methods of our own classes that templates called so far, as the allowlist writes them. */
    public static Set<String> calledMethods() {
        return new TreeSet<>(WatchedIntrospection.CALLED);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}

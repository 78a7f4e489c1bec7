package org.hypothesisstories.workbench.time;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/** Redirects, while a plugin's class is being loaded, its calls for the current time; see {@link TimeRedirection}. */
public final class PluginTimeHook implements WeavingHook {
    @Override
    public void weave(WovenClass woven) {
        if (woven.getBundleWiring().getBundle().getHeaders().get("Atlassian-Plugin-Key") == null) {
            return;
        }
        ClassReader original = new ClassReader(woven.getBytes());
        ClassWriter writer = new ClassWriter(original, ClassWriter.COMPUTE_MAXS);
        TimeRedirection redirection = new TimeRedirection(writer);
        original.accept(redirection, 0);
        if (redirection.hasRedirected()) {
            woven.getDynamicImports().add(MovedTime.class.getPackageName());
            woven.setBytes(writer.toByteArray());
        }
    }
}

package org.hypothesisstories.workbench.web.servlet;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.web.fragment.Elements;

/** A servlet module's {@code init-param} elements as its servlet sees them. */
record ModuleServletConfig(PluginModule module, ServletContext context, Map<String, String> params) implements ServletConfig {

    static ModuleServletConfig of(PluginModule module, ServletContext context) {
        Map<String, String> params = new HashMap<>();
        Elements.children(module.xml(), "init-param").forEach(param ->
                params.put(Elements.text(param, "param-name"), Elements.text(param, "param-value")));
        return new ModuleServletConfig(module, context, Map.copyOf(params));
    }

    @Override
    public String getServletName() {
        return module.completeKey();
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getInitParameter(String name) {
        return params.get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(params.keySet());
    }
}

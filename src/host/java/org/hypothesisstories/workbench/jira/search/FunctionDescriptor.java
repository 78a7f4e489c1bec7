package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import java.util.Locale;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.w3c.dom.NodeList;

/** A {@code jql-function} module as its function sees it. */
final class FunctionDescriptor implements JqlFunctionModuleDescriptor {
    private final PluginModule module;
    private final JqlFunction function;

    FunctionDescriptor(PluginModule module) {
        this.module = module;
        this.function = module.create(className(), JqlFunction.class);
        function.init(this);
    }

    @Override
    public String getFunctionName() {
        return text("fname");
    }

    @Override
    public boolean isList() {
        return Boolean.parseBoolean(text("list"));
    }

    @Override
    public String getCompleteKey() {
        return module.completeKey();
    }

    @Override
    public String getPluginKey() {
        return module.pluginKey();
    }

    @Override
    public String getKey() {
        return module.key();
    }

    @Override
    public String getName() {
        return module.name(Locale.ENGLISH);
    }

    @Override
    public String getDescription() {
        return text("description");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<JqlFunction> getModuleClass() {
        return (Class<JqlFunction>) module.load(className());
    }

    @Override
    public JqlFunction getModule() {
        return function;
    }

    private String className() {
        return module.xml().getAttribute("class");
    }

    private String text(String element) {
        NodeList found = module.xml().getElementsByTagName(element);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}

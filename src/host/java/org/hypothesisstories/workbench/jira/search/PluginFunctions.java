package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;

/** The functions of the enabled plugins, made when they are first used. */
final class PluginFunctions {
    private final PluginModules modules;
    private final Map<String, FunctionDescriptor> made = new ConcurrentHashMap<>();

    PluginFunctions(PluginModules modules) {
        this.modules = modules;
        modules.onChange(made::clear);
    }

    Optional<SearchFunction> find(String name) {
        return modules.enabled("jql-function").stream()
                .map(this::descriptor)
                .filter(descriptor -> descriptor.getFunctionName().equalsIgnoreCase(name))
                .findFirst()
                .map(PluginFunction::new);
    }

    private FunctionDescriptor descriptor(PluginModule module) {
        return made.computeIfAbsent(module.completeKey(), key -> new FunctionDescriptor(module));
    }

    private record PluginFunction(FunctionDescriptor descriptor) implements SearchFunction {
        @Override
        public boolean isList() {
            return descriptor.getModule().isList();
        }

        @Override
        public List<QueryLiteral> values(FunctionOperand operand, TerminalClause clause, Viewpoint viewpoint) {
            JqlFunction function = descriptor.getModule();
            MessageSet messages = function.validate(viewpoint.user(), operand, clause);
            if (messages != null && messages.hasAnyErrors()) {
                throw new ClauseRefused(messages.getErrorMessages());
            }
            return function.getValues(new SearcherContext(viewpoint.user(), viewpoint.overridden()), operand, clause);
        }
    }
}

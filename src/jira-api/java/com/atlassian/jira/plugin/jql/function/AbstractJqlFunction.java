package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/** A JQL function that takes its name and its kind from its module descriptor. */
public abstract class AbstractJqlFunction implements JqlFunction {
    private volatile JqlFunctionModuleDescriptor descriptor;

    public AbstractJqlFunction() {
    }

    @Override
    public void init(JqlFunctionModuleDescriptor jqlFunctionModuleDescriptor) {
        this.descriptor = jqlFunctionModuleDescriptor;
    }

    public JqlFunctionModuleDescriptor getModuleDescriptor() {
        return descriptor;
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand functionOperand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int got = functionOperand.getArgs().size();
        if (got != expected) {
            messages.addErrorMessage("Function '" + functionOperand.getName() + "' expected '" + expected
                    + "' arguments but received '" + got + "'.");
        }
        return messages;
    }

    @Override
    public String getFunctionName() {
        return descriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return descriptor.isList();
    }

    protected I18nHelper getI18n() {
        throw new UnsupportedOperationException("AbstractJqlFunction.getI18n");
    }
}

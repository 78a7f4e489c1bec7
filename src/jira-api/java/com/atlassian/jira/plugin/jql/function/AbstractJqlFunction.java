package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;

public abstract class AbstractJqlFunction implements JqlFunction {
    public AbstractJqlFunction() {
        throw new UnsupportedOperationException("AbstractJqlFunction");
    }

    public void init(JqlFunctionModuleDescriptor jqlFunctionModuleDescriptor) {
        throw new UnsupportedOperationException("AbstractJqlFunction");
    }

    public JqlFunctionModuleDescriptor getModuleDescriptor() {
        throw new UnsupportedOperationException("AbstractJqlFunction");
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand functionOperand, int number) {
        throw new UnsupportedOperationException("AbstractJqlFunction");
    }

    public String getFunctionName() {
        throw new UnsupportedOperationException("AbstractJqlFunction");
    }

    public boolean isList() {
        throw new UnsupportedOperationException("AbstractJqlFunction");
    }

    protected I18nHelper getI18n() {
        throw new UnsupportedOperationException("AbstractJqlFunction");
    }
}

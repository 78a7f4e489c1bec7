package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link ClearVerdictPostFunction}. */
public class ClearVerdictPostFunctionFactory extends SummaryFactory implements WorkflowPluginFunctionFactory {
    public ClearVerdictPostFunctionFactory(ReaderWords reader) {
        super("hypothesis.workflow.clear-verdict.summary", reader);
    }
}

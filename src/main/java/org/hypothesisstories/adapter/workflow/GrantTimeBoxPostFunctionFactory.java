package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link GrantTimeBoxPostFunction}. */
public class GrantTimeBoxPostFunctionFactory extends SummaryFactory implements WorkflowPluginFunctionFactory {
    public GrantTimeBoxPostFunctionFactory(ReaderWords reader) {
        super("hypothesis.workflow.grant-time-box.summary", reader);
    }
}

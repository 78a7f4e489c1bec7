package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link StartTimeBoxPostFunction}. */
public class StartTimeBoxPostFunctionFactory extends SummaryFactory implements WorkflowPluginFunctionFactory {
    public StartTimeBoxPostFunctionFactory(ReaderWords reader) {
        super("hypothesis.workflow.start-time-box.summary", reader);
    }
}

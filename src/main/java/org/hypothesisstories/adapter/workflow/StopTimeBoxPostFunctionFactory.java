package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link StopTimeBoxPostFunction}. */
public class StopTimeBoxPostFunctionFactory extends SummaryFactory implements WorkflowPluginFunctionFactory {
    public StopTimeBoxPostFunctionFactory(ReaderWords reader) {
        super("hypothesis.workflow.stop-time-box.summary", reader);
    }
}

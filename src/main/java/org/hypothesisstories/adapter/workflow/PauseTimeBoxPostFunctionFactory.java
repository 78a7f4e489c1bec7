package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link PauseTimeBoxPostFunction}. */
public class PauseTimeBoxPostFunctionFactory extends SummaryFactory implements WorkflowPluginFunctionFactory {
    public PauseTimeBoxPostFunctionFactory(ReaderWords reader) {
        super("hypothesis.workflow.pause-time-box.summary", reader);
    }
}

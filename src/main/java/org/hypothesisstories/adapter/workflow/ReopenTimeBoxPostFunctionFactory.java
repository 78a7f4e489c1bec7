package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link ReopenTimeBoxPostFunction}. */
public class ReopenTimeBoxPostFunctionFactory extends SummaryFactory implements WorkflowPluginFunctionFactory {

    public ReopenTimeBoxPostFunctionFactory(ReaderWords reader) {
        super("hypothesis.workflow.reopen-time-box.summary", reader);
    }
}

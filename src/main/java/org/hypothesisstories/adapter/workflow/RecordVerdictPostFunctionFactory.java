package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link RecordVerdictPostFunction}. */
public class RecordVerdictPostFunctionFactory extends SummaryFactory implements WorkflowPluginFunctionFactory {
    public RecordVerdictPostFunctionFactory(ReaderWords reader) {
        super("hypothesis.workflow.record-verdict.summary", reader);
    }
}

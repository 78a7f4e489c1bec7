package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link RecordExpiryPostFunction}. */
public class RecordExpiryPostFunctionFactory extends SummaryFactory implements WorkflowPluginFunctionFactory {
    public RecordExpiryPostFunctionFactory(ReaderWords reader) {
        super("hypothesis.workflow.record-expiry.summary", reader);
    }
}

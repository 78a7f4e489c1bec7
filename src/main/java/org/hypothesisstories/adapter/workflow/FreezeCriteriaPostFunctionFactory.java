package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link FreezeCriteriaPostFunction}. */
public class FreezeCriteriaPostFunctionFactory extends SummaryFactory implements WorkflowPluginFunctionFactory {
    public FreezeCriteriaPostFunctionFactory(ReaderWords reader) {
        super("hypothesis.workflow.freeze-criteria.summary", reader);
    }
}

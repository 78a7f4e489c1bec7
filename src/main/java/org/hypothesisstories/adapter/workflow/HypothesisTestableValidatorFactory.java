package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link HypothesisTestableValidator}. */
public class HypothesisTestableValidatorFactory extends SummaryFactory implements WorkflowPluginValidatorFactory {
    public HypothesisTestableValidatorFactory(ReaderWords reader) {
        super("hypothesis.workflow.testable.summary", reader);
    }
}

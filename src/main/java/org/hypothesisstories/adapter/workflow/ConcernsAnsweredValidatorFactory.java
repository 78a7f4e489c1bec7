package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link ConcernsAnsweredValidator}. */
public class ConcernsAnsweredValidatorFactory extends SummaryFactory implements WorkflowPluginValidatorFactory {
    public ConcernsAnsweredValidatorFactory(ReaderWords reader) {
        super("hypothesis.workflow.concerns-answered.summary", reader);
    }
}

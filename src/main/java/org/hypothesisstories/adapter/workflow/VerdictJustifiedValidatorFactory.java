package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link VerdictJustifiedValidator}. */
public class VerdictJustifiedValidatorFactory extends SummaryFactory implements WorkflowPluginValidatorFactory {
    public VerdictJustifiedValidatorFactory(ReaderWords reader) {
        super("hypothesis.workflow.verdict-justified.summary", reader);
    }
}

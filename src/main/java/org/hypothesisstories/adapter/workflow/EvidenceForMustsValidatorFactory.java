package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link EvidenceForMustsValidator}. */
public class EvidenceForMustsValidatorFactory extends SummaryFactory implements WorkflowPluginValidatorFactory {
    public EvidenceForMustsValidatorFactory(ReaderWords reader) {
        super("hypothesis.workflow.evidence-for-musts.summary", reader);
    }
}

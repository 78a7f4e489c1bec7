package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link BoxAgreedValidator}. */
public class BoxAgreedValidatorFactory extends SummaryFactory implements WorkflowPluginValidatorFactory {
    public BoxAgreedValidatorFactory(ReaderWords reader) {
        super("hypothesis.workflow.box-agreed.summary", reader);
    }
}

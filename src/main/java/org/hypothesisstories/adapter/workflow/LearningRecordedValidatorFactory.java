package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link LearningRecordedValidator}. */
public class LearningRecordedValidatorFactory extends SummaryFactory implements WorkflowPluginValidatorFactory {
    public LearningRecordedValidatorFactory(ReaderWords reader) {
        super("hypothesis.workflow.learning-recorded.summary", reader);
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link AutomaticOnlyCondition}. */
public class AutomaticOnlyConditionFactory extends SummaryFactory implements WorkflowPluginConditionFactory {
    public AutomaticOnlyConditionFactory(ReaderWords reader) {
        super("hypothesis.workflow.automatic-only.summary", reader);
    }
}

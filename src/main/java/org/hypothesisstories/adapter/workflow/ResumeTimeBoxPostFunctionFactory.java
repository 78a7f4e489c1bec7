package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;

/** Describes {@link ResumeTimeBoxPostFunction}. */
public class ResumeTimeBoxPostFunctionFactory extends SummaryFactory implements WorkflowPluginFunctionFactory {
    public ResumeTimeBoxPostFunctionFactory(ReaderWords reader) {
        super("hypothesis.workflow.resume-time-box.summary", reader);
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link FlagPostFunction} and asks for the label that stands in. */
public class FlagPostFunctionFactory extends ConfiguredFactory implements WorkflowPluginFunctionFactory {
    public FlagPostFunctionFactory(ReaderWords reader) {
        super(reader, Setting.line(Keys.FLAG_LABEL_ARG, "hypothesis.workflow.flag.label.label", "hypothesis.workflow.flag.label.help",
                FlagPostFunction.DEFAULT_LABEL));
    }

    @Override
    String summary(Arguments arguments, Words words) {
        return words.say("hypothesis.workflow.flag.summary", FlagPostFunction.label(arguments));
    }
}

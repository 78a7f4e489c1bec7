package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link NotDecidingValidator} and asks whether a recorded verdict lets the transition through. */
public class NotDecidingValidatorFactory extends ConfiguredFactory implements WorkflowPluginValidatorFactory {
    public NotDecidingValidatorFactory(ReaderWords reader) {
        super(reader, Setting.several(Keys.DECIDING_VERDICT_ARG, "hypothesis.workflow.not-deciding.label",
                "hypothesis.workflow.not-deciding.help"));
    }

    @Override
    String summary(Arguments arguments, Words words) {
        return arguments.has(Keys.DECIDING_VERDICT_ARG)
                ? words.say("hypothesis.workflow.not-deciding.summary-verdict")
                : words.say("hypothesis.workflow.not-deciding.summary");
    }

    @Override
    Map<String, String> choices(Setting setting, Words words) {
        return Map.of("true", words.say("hypothesis.workflow.not-deciding.choice"));
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link RemainingBelowCondition} and asks for the share. */
public class RemainingBelowConditionFactory extends ConfiguredFactory implements WorkflowPluginConditionFactory {
    public RemainingBelowConditionFactory(ReaderWords reader) {
        super(reader, Setting.line(Keys.REMAINING_PERCENT_ARG, "hypothesis.workflow.remaining-below.label",
                "hypothesis.workflow.remaining-below.help"));
    }

    @Override
    String summary(Arguments arguments, Words words) {
        return words.say("hypothesis.workflow.remaining-below.summary", arguments.text(Keys.REMAINING_PERCENT_ARG));
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        return RemainingBelowCondition.percent(arguments).isPresent()
                ? Optional.empty()
                : Optional.of(words.say("hypothesis.workflow.problem.no-percent", arguments.text(Keys.REMAINING_PERCENT_ARG)));
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.timebox.BoxStage;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link BoxStateCondition} and asks for the stages. */
public class BoxStateConditionFactory extends ConfiguredFactory implements WorkflowPluginConditionFactory {
    public BoxStateConditionFactory(ReaderWords reader) {
        super(reader, Setting.several(Keys.BOX_STATES_ARG, "hypothesis.workflow.box-state.label", "hypothesis.workflow.box-state.help"));
    }

    @Override
    String summary(Arguments arguments, Words words) {
        String stages = arguments.list(Keys.BOX_STATES_ARG).stream().map(BoxStage::byKey).flatMap(Optional::stream)
                .map(stage -> words.say("hypothesis.box.stage." + stage.key()))
                .collect(Collectors.joining(", "));
        return words.say("hypothesis.workflow.box-state.summary", stages);
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        return arguments.has(Keys.BOX_STATES_ARG) ? Optional.empty() : Optional.of(words.say("hypothesis.workflow.problem.no-stage"));
    }

    @Override
    Map<String, String> choices(Setting setting, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (BoxStage stage : BoxStage.values()) {
            choices.put(stage.key(), words.say("hypothesis.box.stage." + stage.key()));
        }
        return choices;
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.StartNextRound.Beginning;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link StartNextRoundPostFunction} and asks how the next round begins. */
public class StartNextRoundPostFunctionFactory extends ConfiguredFactory implements WorkflowPluginFunctionFactory {
    public StartNextRoundPostFunctionFactory(ReaderWords reader) {
        super(reader, Setting.one(
                Keys.ROUND_BEGINNING_ARG, "hypothesis.workflow.next-round.label", "hypothesis.workflow.next-round.help"));
    }

    @Override
    String summary(Arguments arguments, Words words) {
        Beginning beginning = Beginning.byKey(arguments.text(Keys.ROUND_BEGINNING_ARG)).orElse(Beginning.WRITING);
        return words.say("hypothesis.workflow.next-round.summary." + beginning.key());
    }

    @Override
    Map<String, String> choices(Setting setting, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Beginning beginning : Beginning.values()) {
            choices.put(beginning.key(), words.say("hypothesis.workflow.next-round." + beginning.key()));
        }
        return choices;
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link SetResolutionFromVerdictPostFunction} and asks which verdict to record where none is. */
public class SetResolutionFromVerdictPostFunctionFactory extends ConfiguredFactory implements WorkflowPluginFunctionFactory {
    private static final Setting WHEN_NONE = Setting.one(
            Keys.VERDICT_WHEN_NONE_ARG, "hypothesis.workflow.resolution.label", "hypothesis.workflow.resolution.help");

    public SetResolutionFromVerdictPostFunctionFactory(ReaderWords reader) {
        super(reader, WHEN_NONE);
    }

    @Override
    String summary(Arguments arguments, Words words) {
        String chosen = arguments.text(Keys.VERDICT_WHEN_NONE_ARG);
        return chosen.isEmpty() || !choices(WHEN_NONE, words).containsKey(chosen)
                ? words.say("hypothesis.workflow.resolution.summary")
                : words.say("hypothesis.workflow.resolution.summary-when-none", choices(WHEN_NONE, words).get(chosen));
    }

    @Override
    Map<String, String> choices(Setting setting, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", words.say("hypothesis.verdict.none"));
        choices.put(Keys.COMPUTED_VERDICT, words.say("hypothesis.workflow.resolution.computed"));
        Arrays.stream(Verdict.values()).forEach(verdict -> choices.put(verdict.key(), words.say("hypothesis.verdict." + verdict.key())));
        return choices;
    }

    @Override
    String stored(Setting setting, String typed) {
        return typed.equals(Keys.COMPUTED_VERDICT) || Verdict.byKey(typed).isPresent() ? typed : "";
    }
}

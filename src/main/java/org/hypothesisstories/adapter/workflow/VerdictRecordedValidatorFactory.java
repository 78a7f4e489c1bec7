package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link VerdictRecordedValidator} and asks which verdicts the transition is for. */
public class VerdictRecordedValidatorFactory extends ConfiguredFactory implements WorkflowPluginValidatorFactory {
    public VerdictRecordedValidatorFactory(ReaderWords reader) {
        super(reader, Setting.several(
                Keys.ALLOWED_VERDICTS_ARG, "hypothesis.workflow.verdict-recorded.label", "hypothesis.workflow.verdict-recorded.help"));
    }

    @Override
    String summary(Arguments arguments, Words words) {
        String verdicts = AllowedVerdicts.of(arguments.stored()).stream()
                .map(verdict -> words.say("hypothesis.verdict." + verdict.key()))
                .collect(Collectors.joining(", "));
        return words.say("hypothesis.workflow.verdict-recorded.summary", verdicts);
    }

    @Override
    Map<String, String> choices(Setting setting, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(Verdict.values()).forEach(verdict -> choices.put(verdict.key(), words.say("hypothesis.verdict." + verdict.key())));
        return choices;
    }

    @Override
    List<String> chosen(Setting setting, Arguments arguments) {
        return AllowedVerdicts.of(arguments.stored()).stream().map(Verdict::key).toList();
    }

    /** All of them are stored as none, so that a verdict of a later version is let through as well. */
    @Override
    String stored(Setting setting, String typed) {
        return typed.split(",").length == Verdict.values().length ? "" : typed;
    }
}

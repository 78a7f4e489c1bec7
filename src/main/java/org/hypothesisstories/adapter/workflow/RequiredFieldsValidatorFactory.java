package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.IssueFieldValues;
import org.hypothesisstories.adapter.jira.TransitionOrigin;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link RequiredFieldsValidator} and asks for the fields, and which transitions do without. */
public class RequiredFieldsValidatorFactory extends ConfiguredFactory implements WorkflowPluginValidatorFactory {
    private static final List<TransitionOrigin.Kind> SKIPPABLE =
            List.of(TransitionOrigin.Kind.BULK, TransitionOrigin.Kind.CLONE, TransitionOrigin.Kind.SYSTEM);

    private final IssueFieldValues values;

    public RequiredFieldsValidatorFactory(ReaderWords reader, IssueFieldValues values) {
        super(reader,
                Setting.line(Keys.REQUIRED_FIELDS_ARG, "hypothesis.workflow.required.fields.label", "hypothesis.workflow.required.fields.help"),
                Setting.several(Keys.REQUIRED_SKIP_ARG, "hypothesis.workflow.required.skip.label", "hypothesis.workflow.required.skip.help"));
        this.values = values;
    }

    @Override
    String summary(Arguments arguments, Words words) {
        String fields = arguments.list(Keys.REQUIRED_FIELDS_ARG).stream().map(field -> values.readableName(field).orElse(field))
                .collect(Collectors.joining(", "));
        List<String> skipped = arguments.list(Keys.REQUIRED_SKIP_ARG);
        String origins = Arrays.stream(TransitionOrigin.Kind.values()).filter(kind -> skipped.contains(kind.key()))
                .map(kind -> words.say("hypothesis.workflow.required.skip." + kind.key()))
                .collect(Collectors.joining(", "));
        return origins.isEmpty()
                ? words.say("hypothesis.workflow.required.summary", fields)
                : words.say("hypothesis.workflow.required.summary-skip", fields, origins);
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        if (!arguments.has(Keys.REQUIRED_FIELDS_ARG)) {
            return Optional.of(words.say("hypothesis.workflow.problem.no-fields"));
        }
        return arguments.list(Keys.REQUIRED_FIELDS_ARG).stream().filter(field -> values.readableName(field).isEmpty()).findFirst()
                .map(field -> words.say("hypothesis.workflow.problem.no-field", field));
    }

    @Override
    Map<String, String> choices(Setting setting, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        SKIPPABLE.forEach(kind -> choices.put(kind.key(), words.say("hypothesis.workflow.required.skip." + kind.key())));
        return choices;
    }
}

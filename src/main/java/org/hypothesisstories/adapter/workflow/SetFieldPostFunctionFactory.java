package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.IssueFieldValues;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link SetFieldPostFunction} and asks for field and value. */
public class SetFieldPostFunctionFactory extends ConfiguredFactory implements WorkflowPluginFunctionFactory {
    private final IssueFieldValues values;

    public SetFieldPostFunctionFactory(ReaderWords reader, IssueFieldValues values) {
        super(reader,
                Setting.line(Keys.SET_FIELD_ARG, "hypothesis.workflow.set-field.field.label", "hypothesis.workflow.set-field.field.help"),
                Setting.line(Keys.SET_VALUE_ARG, "hypothesis.workflow.set-field.value.label", "hypothesis.workflow.set-field.value.help"));
        this.values = values;
    }

    @Override
    String summary(Arguments arguments, Words words) {
        String id = arguments.text(Keys.SET_FIELD_ARG);
        String field = values.writableName(id).orElse(id);
        return arguments.has(Keys.SET_VALUE_ARG)
                ? words.say("hypothesis.workflow.set-field.summary", field, arguments.text(Keys.SET_VALUE_ARG))
                : words.say("hypothesis.workflow.set-field.summary-clear", field);
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        String id = arguments.text(Keys.SET_FIELD_ARG);
        return values.writableName(id).isPresent()
                ? Optional.empty() : Optional.of(words.say("hypothesis.workflow.problem.no-field", id));
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.IssueFieldValues;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link ReasonGivenValidator} and asks where the reason stands. */
public class ReasonGivenValidatorFactory extends ConfiguredFactory implements WorkflowPluginValidatorFactory {
    private final IssueFieldValues values;

    public ReasonGivenValidatorFactory(ReaderWords reader, IssueFieldValues values) {
        super(reader, Setting.line(Keys.REASON_FIELD_ARG, "hypothesis.workflow.reason-given.label", "hypothesis.workflow.reason-given.help"));
        this.values = values;
    }

    @Override
    String summary(Arguments arguments, Words words) {
        String field = arguments.text(Keys.REASON_FIELD_ARG);
        return arguments.has(Keys.REASON_FIELD_ARG)
                ? words.say("hypothesis.workflow.reason-given.summary-field", values.readableName(field).orElse(field))
                : words.say("hypothesis.workflow.reason-given.summary");
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        String field = arguments.text(Keys.REASON_FIELD_ARG);
        return arguments.has(Keys.REASON_FIELD_ARG) && values.readableName(field).isEmpty()
                ? Optional.of(words.say("hypothesis.workflow.problem.no-field", field)) : Optional.empty();
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import org.hypothesisstories.adapter.jira.IssueFieldValues;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.plugin.Keys;

/**
 * Sets a field to a value that is written as text, and read by the field itself; an empty text clears it.
 *
 * <p>Guarding: a field that is gone, or a text that it cannot read, refuses the transition, so that it is seen and mended.
 */
public class SetFieldPostFunction extends AbstractJiraFunctionProvider {
    private final IssueFieldValues values;
    private final ReaderWords reader;

    public SetFieldPostFunction(IssueFieldValues values, ReaderWords reader) {
        this.values = values;
        this.reader = reader;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        MutableIssue issue = getIssue(transientVars);
        Arguments arguments = new Arguments(args);
        String field = arguments.text(Keys.SET_FIELD_ARG);
        String value = arguments.text(Keys.SET_VALUE_ARG);
        String name = values.writableName(field)
                .orElseThrow(() -> new InvalidInputException(reader.now().say("hypothesis.workflow.refusal.no-field", field)));
        try {
            values.set(issue, field, value);
        } catch (FieldValidationException unreadable) {
            throw new InvalidInputException(
                    reader.now().say("hypothesis.workflow.refusal.unreadable-value", name, value, unreadable.getMessage()));
        }
    }
}

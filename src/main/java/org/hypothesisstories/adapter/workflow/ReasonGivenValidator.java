package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.AutomaticExecution;
import org.hypothesisstories.adapter.jira.IssueFieldValues;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Refuses a transition without a reason: a comment, or a value in the chosen field. What the plugin does by itself needs none. */
public class ReasonGivenValidator implements Validator {
    private static final String COMMENT = "comment";

    private final IssueFieldValues values;
    private final AutomaticExecution automatic;
    private final ReaderWords reader;

    public ReasonGivenValidator(IssueFieldValues values, AutomaticExecution automatic, ReaderWords reader) {
        this.values = values;
        this.automatic = automatic;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (automatic.isActive()) {
            return;
        }
        Arguments arguments = new Arguments(args);
        Words words = reader.now();
        if (!arguments.has(Keys.REASON_FIELD_ARG)) {
            Object comment = transientVars.get(COMMENT);
            if (comment == null || comment.toString().isBlank()) {
                throw new InvalidInputException(words.say("hypothesis.workflow.refusal.no-comment"));
            }
            return;
        }
        String field = arguments.text(Keys.REASON_FIELD_ARG);
        Optional<String> name = values.readableName(field);
        if (name.isEmpty()) {
            throw new InvalidInputException(words.say("hypothesis.workflow.refusal.no-field", field));
        }
        if (values.isEmpty((Issue) transientVars.get("issue"), field)) {
            throw new InvalidInputException(words.say("hypothesis.workflow.refusal.no-reason", name.get()));
        }
    }
}

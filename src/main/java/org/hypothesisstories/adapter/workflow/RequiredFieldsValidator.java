package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.jira.IssueFieldValues;
import org.hypothesisstories.adapter.jira.TransitionOrigin;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Refuses an issue in which a chosen field is empty, except for transitions of an origin that is skipped. */
public class RequiredFieldsValidator implements Validator {
    private final IssueFieldValues values;
    private final TransitionOrigin origin;
    private final ReaderWords reader;

    public RequiredFieldsValidator(IssueFieldValues values, TransitionOrigin origin, ReaderWords reader) {
        this.values = values;
        this.origin = origin;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        Arguments arguments = new Arguments(args);
        if (arguments.list(Keys.REQUIRED_SKIP_ARG).contains(origin.of(!issue.isCreated()).key())) {
            return;
        }
        Words words = reader.now();
        List<String> empty = new ArrayList<>();
        for (String field : arguments.list(Keys.REQUIRED_FIELDS_ARG)) {
            String name = values.readableName(field)
                    .orElseThrow(() -> new InvalidInputException(words.say("hypothesis.workflow.refusal.no-field", field)));
            if (values.isEmpty(issue, field)) {
                empty.add(name);
            }
        }
        if (!empty.isEmpty()) {
            throw new InvalidInputException(words.say("hypothesis.workflow.refusal.empty-fields", String.join(", ", empty)));
        }
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.ReadConcerns;
import org.hypothesisstories.domain.concern.Concern;

/** Refuses the transition while a concern of the business is not answered, and says which one. */
public class ConcernsAnsweredValidator implements Validator {
    private final ReadConcerns concerns;
    private final ReaderWords reader;

    public ConcernsAnsweredValidator(ReadConcerns concerns, ReaderWords reader) {
        this.concerns = concerns;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        List<Concern> open = issue.getId() == null ? List.of() : concerns.open(issue.getId());
        if (!open.isEmpty()) {
            throw new InvalidInputException(
                    reader.now().say("hypothesis.workflow.refusal.concern-open", open.size(), open.get(0).text()));
        }
    }
}

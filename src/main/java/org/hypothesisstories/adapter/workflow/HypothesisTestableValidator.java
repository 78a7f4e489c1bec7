package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.MissingPart;
import org.hypothesisstories.domain.hypothesis.Testability;

/** Refuses a hypothesis that cannot be put to the test yet, and says what it lacks and which field mends it. */
public class HypothesisTestableValidator implements Validator {
    private final JiraHypothesisFields hypotheses;
    private final BudgetAllowedCheck check;
    private final ReaderWords reader;

    public HypothesisTestableValidator(JiraHypothesisFields hypotheses, BudgetAllowedCheck check, ReaderWords reader) {
        this.hypotheses = hypotheses;
        this.check = check;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        Hypothesis hypothesis = hypotheses.of(issue);
        List<MissingPart> needed =
                Testability.of(hypothesis.statement(), hypothesis.criteria(), hypothesis.budget().isPresent()).needed();
        if (!needed.isEmpty()) {
            Words words = reader.now();
            String mends = needed.stream().map(part -> words.say("hypothesis.missing." + part.key())).collect(Collectors.joining(" "));
            throw new InvalidInputException(words.say("hypothesis.workflow.refusal.not-testable") + " " + mends);
        }
        check.refuseUnagreed(issue, reader.now());
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.words.ReaderWords;

/**
 * Refuses an issue for which no time is agreed: it has no time box under way, and no budget in its field, or one that the project does not
 * allow, or to which not enough people of the team have agreed.
 */
public class BoxAgreedValidator implements Validator {
    private final BudgetAllowedCheck check;
    private final JiraHypothesisFields hypotheses;
    private final ReaderWords reader;

    public BoxAgreedValidator(BudgetAllowedCheck check, JiraHypothesisFields hypotheses, ReaderWords reader) {
        this.check = check;
        this.hypotheses = hypotheses;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        if (check.underWay(issue).isEmpty() && hypotheses.of(issue).budget().isEmpty()) {
            throw new InvalidInputException(reader.now().say("hypothesis.workflow.refusal.not-agreed"));
        }
        check.refuseUnagreed(issue, reader.now());
    }
}

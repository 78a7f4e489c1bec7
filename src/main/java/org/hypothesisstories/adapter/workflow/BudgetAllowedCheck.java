package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.InvalidInputException;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.AllowedBudget;
import org.hypothesisstories.application.ReadTimeBoxStanding;
import org.hypothesisstories.application.TeamAgreements;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.TimeBox;

/** What guards say of the budget in an issue's field before it starts a box: that the project does not allow it, or the team has not agreed. */
public class BudgetAllowedCheck {
    private final AllowedBudget allowedBudget;
    private final TeamAgreements teamAgreements;
    private final JiraHypothesisFields hypotheses;
    private final ReadTimeBoxStanding readTimeBoxStanding;

    public BudgetAllowedCheck(
            AllowedBudget allowedBudget, TeamAgreements teamAgreements, JiraHypothesisFields hypotheses,
            ReadTimeBoxStanding readTimeBoxStanding) {
        this.allowedBudget = allowedBudget;
        this.teamAgreements = teamAgreements;
        this.hypotheses = hypotheses;
        this.readTimeBoxStanding = readTimeBoxStanding;
    }

    /** The box of an issue that has started and is not closed; what was agreed for it stands. */
    Optional<TimeBox> underWay(Issue issue) {
        return issue.getId() == null
                ? Optional.empty()
                : readTimeBoxStanding.of(issue.getId()).map(standing -> standing.box()).filter(TimeBox::isUnderWay);
    }

    /** Refuses a budget that the project does not allow; none is allowed everywhere. */
    void refuseForbidden(Issue issue, Words words) throws InvalidInputException {
        Optional<Budget> budget = hypotheses.of(issue).budget();
        Optional<Problem> problem = budget.flatMap(written -> issue.getId() == null
                ? allowedBudget.problemInProject(issue.getProjectId(), written)
                : allowedBudget.problem(issue.getId(), written));
        if (problem.isPresent()) {
            throw new InvalidInputException(ProblemWords.of(problem.get(), words));
        }
    }

    /** Refuses to start a box on which the project would not agree: its budget is not allowed, or people of the team are missing. */
    void refuseUnagreed(Issue issue, Words words) throws InvalidInputException {
        if (underWay(issue).isEmpty()) {
            refuseForbidden(issue, words);
            Optional<Problem> missing = issue.getId() == null ? Optional.empty() : teamAgreements.missing(issue.getId());
            if (missing.isPresent()) {
                throw new InvalidInputException(ProblemWords.of(missing.get(), words));
            }
        }
    }
}

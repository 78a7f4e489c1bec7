package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Problem;

/** What the validators that look at a round have in common: what the transition's screen holds counts, and every problem is told. */
abstract class HypothesisValidator implements Validator {
    private final IssueInHand inHand;
    private final ReaderWords reader;

    HypothesisValidator(IssueInHand inHand, ReaderWords reader) {
        this.inHand = inHand;
        this.reader = reader;
    }

    /** What stands in the way, in the reader's words; empty when nothing does. */
    abstract List<String> problems(long issueId, Words words);

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        MutableIssue issue = (MutableIssue) transientVars.get("issue");
        List<String> problems = new ArrayList<>();
        inHand.hold(issue, () -> problems.addAll(problems(issue.getId(), reader.now())));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(String.join(" ", problems));
        }
    }

    static List<String> inWords(List<Problem> problems, Words words) {
        return problems.stream().map(problem -> ProblemWords.of(problem, words)).toList();
    }
}

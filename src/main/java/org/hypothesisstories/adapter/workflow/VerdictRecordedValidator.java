package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.Verdict;

/** Refuses an issue without a recorded verdict, or with one that the transition is not for. */
public class VerdictRecordedValidator implements Validator {
    private final JiraHypothesisFields hypotheses;
    private final ReaderWords reader;

    public VerdictRecordedValidator(JiraHypothesisFields hypotheses, ReaderWords reader) {
        this.hypotheses = hypotheses;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Set<Verdict> allowed = AllowedVerdicts.of(args);
        Optional<Verdict> verdict = hypotheses.of((Issue) transientVars.get("issue")).verdict();
        Words words = reader.now();
        if (verdict.isEmpty()) {
            throw new InvalidInputException(words.say("hypothesis.workflow.refusal.no-verdict", inWords(allowed, words)));
        }
        if (!allowed.contains(verdict.get())) {
            throw new InvalidInputException(words.say("hypothesis.workflow.refusal.other-verdict",
                    words.say("hypothesis.verdict." + verdict.get().key()), inWords(allowed, words)));
        }
    }

    private static String inWords(Set<Verdict> verdicts, Words words) {
        return verdicts.stream().map(verdict -> words.say("hypothesis.verdict." + verdict.key())).collect(Collectors.joining(", "));
    }
}

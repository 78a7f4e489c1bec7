package org.hypothesisstories.adapter.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.words.CriterionWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.ReadHypothesis;
import org.hypothesisstories.domain.evidence.CriterionFinding;
import org.hypothesisstories.domain.hypothesis.CriterionRole;

/** Refuses a hypothesis that has a must criterion without evidence, or whose time is used up while no verdict is recorded. */
public class EvidenceForMustsValidator extends HypothesisValidator {
    private final ReadHypothesis readHypothesis;

    public EvidenceForMustsValidator(ReadHypothesis readHypothesis, IssueInHand inHand, ReaderWords reader) {
        super(inHand, reader);
        this.readHypothesis = readHypothesis;
    }

    @Override
    List<String> problems(long issueId, Words words) {
        return readHypothesis.readUnchecked(issueId).map(view -> problems(view, words)).orElse(List.of());
    }

    private static List<String> problems(HypothesisView view, Words words) {
        List<String> problems = new ArrayList<>();
        List<CriterionFinding> open = view.round().assessment().withoutEvidence(CriterionRole.MUST);
        if (!open.isEmpty()) {
            String criteria = open.stream()
                    .map(finding -> CriterionWords.withoutRole(finding.criterion()))
                    .collect(Collectors.joining("; "));
            problems.add(words.say("hypothesis.workflow.refusal.no-evidence", criteria));
        }
        if (view.isDecisionDue() && view.hypothesis().verdict().isEmpty()) {
            problems.add(words.say("hypothesis.workflow.refusal.decide-first"));
        }
        return problems;
    }
}

package org.hypothesisstories.adapter.workflow;

import java.util.List;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.words.CriterionWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.ReadRound;
import org.hypothesisstories.domain.evidence.CriterionFinding;
import org.hypothesisstories.domain.hypothesis.CriterionRole;

/** Refuses a hypothesis that has a must criterion without evidence, and names each. */
public class EvidenceForMustsValidator extends HypothesisValidator {
    private final JiraHypothesisFields hypotheses;
    private final ReadRound readRound;

    public EvidenceForMustsValidator(JiraHypothesisFields hypotheses, ReadRound readRound, IssueInHand inHand, ReaderWords reader) {
        super(inHand, reader);
        this.hypotheses = hypotheses;
        this.readRound = readRound;
    }

    @Override
    List<String> problems(long issueId, Words words) {
        List<CriterionFinding> open = readRound.read(issueId, hypotheses.read(issueId).criteria())
                .assessment().withoutEvidence(CriterionRole.MUST);
        if (open.isEmpty()) {
            return List.of();
        }
        String criteria = open.stream()
                .map(finding -> CriterionWords.withoutRole(finding.criterion()))
                .collect(Collectors.joining("; "));
        return List.of(words.say("hypothesis.workflow.refusal.no-evidence", criteria));
    }
}

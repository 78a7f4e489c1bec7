package org.hypothesisstories.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Lists the evidence of a hypothesis page by page, the newest first, withdrawn pieces and those of earlier rounds included. */
public final class ListEvidence {

    /**
     * Which pieces are wanted.
     *
     * @param criterion the id of their criterion; empty means of all, of those taken away as well
     * @param round of which round; empty means the present one
     * @param start how many of the newest are passed over
     * @param limit how many are told at most
     */
    public record Query(Optional<String> criterion, Optional<Integer> round, int start, int limit) {
        public Query {
            Objects.requireNonNull(criterion);
            Objects.requireNonNull(round);
        }
    }

    /**
     * Some pieces of evidence.
     *
     * @param present the present round, to which the criteria belong
     * @param total how many there are in all
     */
    public record Page(RoundView present, int total, List<Evidence> pieces) {
        public Page {
            Objects.requireNonNull(present);
            pieces = List.copyOf(pieces);
        }
    }

    private final IssueAccess issues;
    private final HypothesisFields fields;
    private final ReadRound readRound;
    private final EvidenceBook evidence;

    public ListEvidence(IssueAccess issues, HypothesisFields fields, ReadRound readRound, EvidenceBook evidence) {
        this.issues = issues;
        this.fields = fields;
        this.readRound = readRound;
        this.evidence = evidence;
    }

    public Outcome<Page> list(String issueKey, Actor reader, Query query) {
        return issues.visible(issueKey, reader)
                .<Outcome<Page>>map(issue -> new Outcome.Done<>(page(issue, query)))
                .orElseGet(() -> new Outcome.NotFound<>(issueKey));
    }

    private Page page(IssueRef issue, Query query) {
        RoundView present = readRound.read(issue.id(), fields.read(issue.id()).criteria());
        int round = query.round().orElse(present.round().number());
        List<Evidence> found = new ArrayList<>(present.round().number() == round
                ? present.ledger().entries()
                : evidence.of(issue.id(), round).entries());
        found.removeIf(piece -> query.criterion().filter(wanted -> !wanted.equals(piece.criterion().value())).isPresent());
        Collections.reverse(found);
        int from = Math.min(query.start(), found.size());
        return new Page(present, found.size(), found.subList(from, Math.min(found.size() - from, query.limit()) + from));
    }
}

package org.hypothesisstories.adapter.rest;

import java.util.Optional;
import org.hypothesisstories.application.ListEvidence;

/** The query of a request for a page of evidence. */
final class EvidenceQuery {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private EvidenceQuery() {
    }

    /** Parameters are null when they are absent. */
    static ListEvidence.Query read(String criterion, String round, String start, String limit) {
        Optional<Integer> wantedRound = Optional.ofNullable(round).map(text -> WholeNumber.read(text, "round", 1, Integer.MAX_VALUE));
        int from = start == null ? 0 : WholeNumber.read(start, "start", 0, Integer.MAX_VALUE);
        int most = limit == null ? USUAL : WholeNumber.read(limit, "limit", 1, MOST);
        return new ListEvidence.Query(Optional.ofNullable(criterion), wantedRound, from, most);
    }
}

package org.hypothesisstories.adapter.rest;

import java.util.Optional;
import org.hypothesisstories.adapter.rest.UnusableRequest.Code;
import org.hypothesisstories.application.ListEvidence;

/** The query of a request for a page of evidence. */
final class EvidenceQuery {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private EvidenceQuery() {
    }

    /** Parameters are null when they are absent. */
    static ListEvidence.Query read(String criterion, String round, String start, String limit) {
        Optional<Integer> wantedRound = Optional.ofNullable(round).map(text -> whole(text, "round", 1, Integer.MAX_VALUE));
        int from = start == null ? 0 : whole(start, "start", 0, Integer.MAX_VALUE);
        int most = limit == null ? USUAL : whole(limit, "limit", 1, MOST);
        return new ListEvidence.Query(Optional.ofNullable(criterion), wantedRound, from, most);
    }

    private static int whole(String text, String name, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notWhole) {
            // Refused below, like a number out of range.
        }
        throw new UnusableRequest(Code.NOT_IN_RANGE, name, text, String.valueOf(least), String.valueOf(most));
    }
}

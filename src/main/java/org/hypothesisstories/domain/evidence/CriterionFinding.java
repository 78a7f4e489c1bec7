package org.hypothesisstories.domain.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;

/**
 * What the evidence says of one criterion: the newest piece that was not withdrawn decides.
 *
 * @param deciding the piece that decides; empty when there is none
 * @param pieces how many pieces count, older ones included
 */
public record CriterionFinding(ExitCriterion criterion, CriterionState state, Optional<Evidence> deciding, int pieces) {

    public CriterionFinding {
        Objects.requireNonNull(criterion);
        Objects.requireNonNull(state);
        Objects.requireNonNull(deciding);
    }

    static CriterionFinding of(ExitCriterion criterion, EvidenceLedger ledger) {
        List<Evidence> counting = ledger.of(criterion.id()).stream()
                .filter(piece -> piece.counts() && fits(criterion, piece))
                .toList();
        if (counting.isEmpty()) {
            return new CriterionFinding(criterion, CriterionState.NO_EVIDENCE, Optional.empty(), 0);
        }
        Evidence newest = counting.get(0);
        return new CriterionFinding(criterion, state(criterion, newest.observation()), Optional.of(newest), counting.size());
    }

    public boolean isWithoutEvidence() {
        return state == CriterionState.NO_EVIDENCE;
    }

    /** An amendment may have made a number of a question; what was said of the one says nothing of the other. */
    private static boolean fits(ExitCriterion criterion, Evidence piece) {
        return criterion instanceof MeasuredCriterion == piece.observation() instanceof Measurement;
    }

    private static CriterionState state(ExitCriterion criterion, Observation observation) {
        if (criterion instanceof JudgedCriterion) {
            return ((Judgement) observation).met() ? CriterionState.MET : CriterionState.NOT_MET;
        }
        MeasuredCriterion measured = (MeasuredCriterion) criterion;
        Interval interval = ((Measurement) observation).interval();
        if (measured.isMetByAll(interval.low(), interval.high())) {
            return CriterionState.MET;
        }
        return measured.isMissedByAll(interval.low(), interval.high()) ? CriterionState.NOT_MET : CriterionState.WITHIN_NOISE;
    }
}

package org.hypothesisstories.application.rehearsal;

import java.util.Objects;
import org.hypothesisstories.application.AllowedBudget;
import org.hypothesisstories.application.ConcludeRound;
import org.hypothesisstories.application.ReadRound;
import org.hypothesisstories.application.SupposedBox;
import org.hypothesisstories.application.port.GateRules;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.SignsOfLife;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TransitionPreview;

/** What a dry run reads where the sweep does: hypotheses, evidence, comments, workflows. */
public record RehearsalSources(
        TimeBoxes boxes, HypothesisFields fields, SignsOfLife signs, TransitionPreview transitions, SupposedBox supposedBox, Gate gate) {

    public RehearsalSources {
        Objects.requireNonNull(boxes);
        Objects.requireNonNull(fields);
        Objects.requireNonNull(signs);
        Objects.requireNonNull(transitions);
        Objects.requireNonNull(supposedBox);
        Objects.requireNonNull(gate);
    }

    /** What decides on verdicts, and on rules and budgets that grant more time. */
    public record Gate(ReadRound readRound, ConcludeRound concludeRound, GateRules rules, AllowedBudget allowedBudget) {
    }
}

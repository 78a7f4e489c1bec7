package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/**
 * Agrees on a time box with the budget that stands in the issue's field, if the project allows that budget and enough of the team have
 * agreed to it. After the start, a change of the field changes nothing.
 */
public final class AgreeTimeBox {
    private final TimeBoxes boxes;
    private final HypothesisFields fields;
    private final StepRecorder recorder;
    private final AllowedBudget allowedBudget;
    private final TeamAgreements teamAgreements;
    private final InstantSource clock;

    public AgreeTimeBox(
            TimeBoxes boxes, HypothesisFields fields, StepRecorder recorder, AllowedBudget allowedBudget, TeamAgreements teamAgreements,
            InstantSource clock) {
        this.boxes = boxes;
        this.fields = fields;
        this.recorder = recorder;
        this.allowedBudget = allowedBudget;
        this.teamAgreements = teamAgreements;
        this.clock = clock;
    }

    public TimeBoxResult agree(long issueId, Actor actor) {
        Optional<TimeBox> latest = boxes.latest(issueId);
        if (latest.isPresent() && latest.get().state().isOpen() && latest.get().state() != BoxState.PLANNED) {
            return new TimeBoxResult.Unchanged(latest.get());
        }
        Optional<TimeBoxResult.Refused> obstacle = obstacle(issueId);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Budget budget = fields.read(issueId).budget().orElseThrow();
        Occasion occasion = new Occasion(clock.instant(), actor, Reason.of(Cause.FIELD));
        if (latest.isPresent() && latest.get().state() == BoxState.PLANNED) {
            return replan(latest.get(), budget, occasion);
        }
        TimeBoxId id = latest.map(box -> box.id().next()).orElseGet(() -> new TimeBoxId(issueId, 1));
        return new TimeBoxResult.Changed(recorder.record(TimeBox.agree(id, budget, occasion)));
    }

    /** Why the next box of an issue cannot be agreed on as things stand; empty if it can. */
    public Optional<TimeBoxResult.Refused> obstacle(long issueId) {
        Optional<Budget> budget = fields.read(issueId).budget();
        if (budget.isEmpty()) {
            return Optional.of(new TimeBoxResult.Refused(TimeBoxRefusal.NO_BUDGET));
        }
        Optional<Problem> forbidden = allowedBudget.problem(issueId, budget.get());
        return forbidden.isPresent()
                ? Optional.of(new TimeBoxResult.Refused(TimeBoxRefusal.BUDGET_NOT_ALLOWED, forbidden))
                : teamAgreements.missing(issueId)
                        .map(missing -> new TimeBoxResult.Refused(TimeBoxRefusal.TEAM_NOT_AGREED, Optional.of(missing)));
    }

    private TimeBoxResult replan(TimeBox planned, Budget budget, Occasion occasion) {
        if (planned.budget().equals(budget)) {
            return new TimeBoxResult.Unchanged(planned);
        }
        StepOutcome outcome = planned.replan(budget, occasion);
        return new TimeBoxResult.Changed(recorder.record(outcome.taken().orElseThrow()));
    }
}

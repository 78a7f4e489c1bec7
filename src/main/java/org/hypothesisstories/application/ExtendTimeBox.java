package org.hypothesisstories.application;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.Extensions;
import org.hypothesisstories.application.port.TimeBoxConflict;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.gate.Extension;
import org.hypothesisstories.domain.gate.ExtensionDecision;
import org.hypothesisstories.domain.gate.ExtensionRequest;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Stores that more time is granted: the decision and the step of the box, both or neither. */
public final class ExtendTimeBox {

    private final Extensions extensions;
    private final StepRecorder recorder;
    private final Calendars calendars;
    private final ExtensionLimits limits;

    public ExtendTimeBox(Extensions extensions, StepRecorder recorder, Calendars calendars, ExtensionLimits limits) {
        this.extensions = extensions;
        this.recorder = recorder;
        this.calendars = calendars;
        this.limits = limits;
    }

    Outcome<Extension> extend(TimeBox box, ExtensionRequest request, ExtensionDecision grant) {
        Optional<Problem> problem = limits.problem(box, request.budget());
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        Occasion occasion = new Occasion(grant.at(), grant.by(), new Reason(Cause.EXTENSION_GRANTED, request.reason()));
        Optional<StepOutcome.Taken> taken =
                box.extend(request.budget(), calendars.forIssue(box.id().issueId()), occasion).taken();
        return taken.isEmpty() ? Outcome.refused(ProblemCode.NOTHING_TO_EXTEND, "") : store(taken.get(), request, grant);
    }

    private Outcome<Extension> store(StepOutcome.Taken taken, ExtensionRequest request, ExtensionDecision grant) {
        try {
            recorder.together(() -> {
                // Of two who decide at once, one meets the other's step here, and nothing of the second one's is stored.
                recorder.record(taken);
                if (!extensions.decide(request, grant)) {
                    throw new TimeBoxConflict(request.box(), null);
                }
            });
        } catch (TimeBoxConflict conflict) {
            return Outcome.refused(ProblemCode.TIME_BOX_CHANGED, "");
        }
        return new Outcome.Done<>(new Extension(request, Optional.of(grant)));
    }
}

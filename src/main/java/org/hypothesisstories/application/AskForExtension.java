package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.Extensions;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.gate.Extension;
import org.hypothesisstories.domain.gate.ExtensionRequest;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Asks for more time, with a reason. Open to everybody who may move the issue; one request at a time. */
public final class AskForExtension {

    private final HypothesisGate gate;
    private final TimeBoxes boxes;
    private final Extensions extensions;
    private final ExtensionLimits limits;
    private final InstantSource clock;

    public AskForExtension(
            HypothesisGate gate, TimeBoxes boxes, Extensions extensions, ExtensionLimits limits, InstantSource clock) {
        this.gate = gate;
        this.boxes = boxes;
        this.extensions = extensions;
        this.limits = limits;
        this.clock = clock;
    }

    public Outcome<Extension> ask(String issueKey, Actor actor, String budget, String reason) {
        return gate.enter(issueKey, actor, IssueAction.ASK_FOR_TIME, issue -> ask(issue, actor, budget, reason.strip()));
    }

    private Outcome<Extension> ask(IssueRef issue, Actor actor, String written, String reason) {
        Optional<TimeBox> box = boxes.latest(issue.id())
                .filter(latest -> latest.state() == BoxState.RUNNING || latest.state() == BoxState.EXPIRED);
        Optional<Budget> budget = BudgetText.parse(written).value();
        if (box.isEmpty()) {
            return Outcome.refused(ProblemCode.NOTHING_TO_EXTEND, "");
        }
        if (budget.isEmpty()) {
            return Outcome.refused(ProblemCode.BUDGET_UNREADABLE, "budget", written);
        }
        if (reason.isEmpty()) {
            return Outcome.refused(ProblemCode.REASON_MISSING, "reason");
        }
        if (reason.length() > ExtensionRequest.LONGEST_REASON) {
            return Outcome.refused(ProblemCode.TEXT_TOO_LONG, "reason", reason.length(), ExtensionRequest.LONGEST_REASON);
        }
        return ask(box.get(), budget.get(), reason, actor);
    }

    private Outcome<Extension> ask(TimeBox box, Budget budget, String reason, Actor actor) {
        Optional<Problem> problem = limits.problem(box, budget);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        List<Extension> before = extensions.of(box.id());
        boolean open = before.stream().anyMatch(Extension::isOpen);
        ExtensionRequest request = new ExtensionRequest(box.id(), before.size() + 1, budget, reason, actor, clock.instant());
        return open || !extensions.ask(request)
                ? Outcome.refused(ProblemCode.EXTENSION_ASKED, "")
                : new Outcome.Done<>(new Extension(request, Optional.empty()));
    }
}

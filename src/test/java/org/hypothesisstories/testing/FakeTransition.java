package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.ExpiryTransition;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** A workflow whose marked transition does what a test says, and runs a post-function inside its own transaction. */
public final class FakeTransition implements ExpiryTransition {

    private final List<TimeBoxId> executed = new ArrayList<>();
    private final CrashPoints crashes;
    private Runnable postFunction = () -> { };
    private Result result = new Executed("Time box expired");

    public FakeTransition(CrashPoints crashes) {
        this.crashes = crashes;
    }

    @Override
    public Result execute(IssueRef issue, TimeBox expired) {
        crashes.chance();
        if (result instanceof Executed) {
            postFunction.run();
            executed.add(expired.id());
        }
        crashes.chance();
        return result;
    }

    /** What runs with the transition, or not at all. */
    public void postFunction(Runnable function) {
        postFunction = function;
    }

    public void answer(Result answer) {
        result = answer;
    }

    public List<TimeBoxId> executed() {
        return List.copyOf(executed);
    }
}

package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.domain.issue.IssueRef;

/** A workflow whose marked transitions do what a test says, and run a post-function inside their own transaction. */
public final class FakeTransition implements AutomaticTransition {

    private final List<Mark> executed = new ArrayList<>();
    private final CrashPoints crashes;
    private Runnable postFunction = () -> { };
    private Result result = new Executed("Time box expired");

    public FakeTransition(CrashPoints crashes) {
        this.crashes = crashes;
    }

    @Override
    public Result execute(IssueRef issue, Mark mark) {
        crashes.chance();
        if (result instanceof Executed) {
            postFunction.run();
            executed.add(mark);
        }
        crashes.chance();
        return result;
    }

    /** What runs with a transition, or not at all. */
    public void postFunction(Runnable function) {
        postFunction = function;
    }

    public void answer(Result answer) {
        result = answer;
    }

    /** What the executed transitions were marked for. */
    public List<Mark> executed() {
        return List.copyOf(executed);
    }
}

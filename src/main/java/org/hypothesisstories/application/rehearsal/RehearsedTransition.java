package org.hypothesisstories.application.rehearsal;

import java.util.HashSet;
import java.util.Set;
import org.hypothesisstories.application.SupposedBox;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.port.TransitionPreview;
import org.hypothesisstories.application.rehearsal.Happening.What;
import org.hypothesisstories.domain.issue.IssueRef;

/** Looks at marked transitions in place of executing them, with the box as it would be by then. */
final class RehearsedTransition implements AutomaticTransition {

    private final TransitionPreview preview;
    private final SupposedBox supposedBox;
    private final RehearsedBoxes boxes;
    private final Script script;
    private final Set<IssueRef> moved = new HashSet<>();

    RehearsedTransition(TransitionPreview preview, SupposedBox supposedBox, RehearsedBoxes boxes, Script script) {
        this.preview = preview;
        this.supposedBox = supposedBox;
        this.boxes = boxes;
        this.script = script;
    }

    @Override
    public Result execute(IssueRef issue, Mark mark) {
        if (moved.contains(issue)) {
            script.write(issue.id(), What.TRANSITION_UNKNOWN, "");
            return new Executed("");
        }
        TransitionPreview.Preview seen =
                supposedBox.during(boxes.latest(issue.id()).orElseThrow(), () -> preview.look(issue, mark));
        if (seen instanceof TransitionPreview.Possible possible) {
            return executed(issue, possible);
        }
        if (seen instanceof TransitionPreview.Refused refused) {
            script.write(issue.id(), What.TRANSITION_REFUSED, refused.reason());
            return new AutomaticTransition.Refused(refused.reason());
        }
        script.write(issue.id(), What.TRANSITION_NONE, "");
        return new AutomaticTransition.NoneMarked();
    }

    private Result executed(IssueRef issue, TransitionPreview.Possible possible) {
        script.write(issue.id(), What.TRANSITION, possible.name(), possible.functions());
        if (possible.movesOn()) {
            moved.add(issue);
        }
        return new Executed(possible.name());
    }
}

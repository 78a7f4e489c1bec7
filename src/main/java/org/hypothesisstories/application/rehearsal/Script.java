package org.hypothesisstories.application.rehearsal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.ProjectIssues;
import org.hypothesisstories.application.port.TransitionPreview;
import org.hypothesisstories.application.rehearsal.Happening.What;

/** What is written down instead of being done. */
final class Script {

    /** Enough for a page; whoever wants more asks for a shorter time. */
    private static final int MOST = 2000;

    private final List<Happening> happenings = new ArrayList<>();
    private final ProjectIssues.Seen issues;
    private final InstantSource clock;

    Script(ProjectIssues.Seen issues, InstantSource clock) {
        this.issues = issues;
        this.clock = clock;
    }

    void write(long issueId, What what, String detail) {
        write(issueId, what, detail, List.of());
    }

    void write(long issueId, What what, String detail, List<TransitionPreview.Function> functions) {
        ProjectIssues.Line issue = issues.line(issueId);
        boolean again = happenings.stream().anyMatch(earlier ->
                what == What.TRANSITION_REFUSED && earlier.what() == what && earlier.issue().equals(issue) && earlier.detail().equals(detail));
        // A refused transition is tried again and again, and refused for the same reason.
        if (!again) {
            happenings.add(new Happening(clock.instant(), issue, what, detail, functions));
        }
    }

    boolean isFull() {
        return happenings.size() >= MOST;
    }

    List<Happening> happenings() {
        return List.copyOf(happenings);
    }
}

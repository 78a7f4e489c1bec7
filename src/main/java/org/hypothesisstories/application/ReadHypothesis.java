package org.hypothesisstories.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Testability;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Reads everything about a hypothesis. */
public final class ReadHypothesis {

    private final IssueAccess issues;
    private final HypothesisFields fields;
    private final TimeBoxes boxes;
    private final ExpiryEffects effects;
    private final Calendars calendars;
    private final InstantSource clock;

    public ReadHypothesis(
            IssueAccess issues, HypothesisFields fields, TimeBoxes boxes, ExpiryEffects effects, Calendars calendars,
            InstantSource clock) {
        this.issues = issues;
        this.fields = fields;
        this.boxes = boxes;
        this.effects = effects;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** For a reader: empty if there is no such issue, or the reader may not see it. */
    public Optional<HypothesisView> read(String issueKey, Actor reader) {
        return issues.visible(issueKey, reader).map(this::view);
    }

    /** For guards of a transition, which Jira has let through already: empty only if the issue is gone. */
    public Optional<HypothesisView> readUnchecked(long issueId) {
        return issues.find(issueId).map(this::view);
    }

    private HypothesisView view(IssueRef issue) {
        Instant now = clock.instant();
        Hypothesis hypothesis = fields.read(issue.id());
        Optional<TimeBox> box = boxes.latest(issue.id());
        boolean boxOpen = box.filter(latest -> latest.state().isOpen()).isPresent();
        Testability testability = Testability.of(
                hypothesis.statement(), hypothesis.criteria(), boxOpen || hypothesis.budget().isPresent());
        return new HypothesisView(issue, hypothesis, testability, box.map(latest -> view(latest, now)), now);
    }

    private TimeBoxView view(TimeBox box, Instant now) {
        return new TimeBoxView(
                box, box.read(calendars.of(box), now), effects.of(box.id()));
    }
}

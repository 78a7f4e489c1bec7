package org.hypothesisstories.application;

import java.util.Optional;
import org.hypothesisstories.application.port.DevelopmentStories;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/** Makes of a decided hypothesis a story for development, once. Whoever sees the hypothesis may, where Jira lets that person create issues. */
public final class PromoteToDevelopment {

    private final ReadHypothesis readHypothesis;
    private final DevelopmentStories stories;

    public PromoteToDevelopment(ReadHypothesis readHypothesis, DevelopmentStories stories) {
        this.readHypothesis = readHypothesis;
        this.stories = stories;
    }

    /** The new story, or why there is none. */
    public Outcome<IssueRef> promote(String issueKey, Actor actor, DevelopmentStories.Wish wish) {
        return readHypothesis.read(issueKey, actor)
                .map(view -> promote(view, actor, wish))
                .orElseGet(() -> new Outcome.NotFound<>(issueKey));
    }

    /** Whether the hypothesis is decided and no story was made of it. */
    public boolean isPossible(HypothesisView view) {
        return record(view).isPresent() && stories.of(view.issue()).isEmpty();
    }

    private Outcome<IssueRef> promote(HypothesisView view, Actor actor, DevelopmentStories.Wish wish) {
        Optional<VerdictRecord> record = record(view);
        if (record.isEmpty()) {
            return Outcome.refused(ProblemCode.NOT_DECIDED, "");
        }
        return stories.of(view.issue())
                .map(story -> Outcome.<IssueRef>refused(ProblemCode.ALREADY_PROMOTED, "", story.key()))
                .orElseGet(() -> stories.make(view, record.get(), actor, wish));
    }

    private static Optional<VerdictRecord> record(HypothesisView view) {
        return view.round().record();
    }
}

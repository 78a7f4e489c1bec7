package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.Concerns;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.concern.Concern;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;

/** Puts a product owner's concern on record. */
public final class RaiseConcern {

    private final OwnerGate owners;
    private final Concerns concerns;
    private final InstantSource clock;

    public RaiseConcern(OwnerGate owners, Concerns concerns, InstantSource clock) {
        this.owners = owners;
        this.concerns = concerns;
        this.clock = clock;
    }

    public Outcome<Concern> raise(String issueKey, Actor actor, String text) {
        return owners.enter(issueKey, actor, ProblemCode.MAY_NOT_RAISE_CONCERN, issue -> raise(issue, actor, text.strip()));
    }

    private Outcome<Concern> raise(IssueRef issue, Actor actor, String text) {
        Optional<Problem> problem = problem(text);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        Concern concern;
        do {
            int number = concerns.of(issue.id()).size() + 1;
            concern = new Concern(issue.id(), number, text, new Stamp(actor, clock.instant()), Optional.empty());
            // Somebody else's concern of the same moment takes the number; ours takes the next one.
        } while (!concerns.raise(concern));
        return new Outcome.Done<>(concern);
    }

    /** What is wrong with the text of a concern or an answer. */
    static Optional<Problem> problem(String text) {
        if (text.isEmpty()) {
            return Optional.of(Problem.of(ProblemCode.TEXT_MISSING, "text"));
        }
        return text.length() > Concern.LONGEST_TEXT
                ? Optional.of(Problem.of(ProblemCode.TEXT_TOO_LONG, "text", text.length(), Concern.LONGEST_TEXT)) : Optional.empty();
    }
}

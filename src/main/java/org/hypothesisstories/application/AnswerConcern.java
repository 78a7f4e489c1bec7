package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.Concerns;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.concern.Concern;
import org.hypothesisstories.domain.concern.Concern.Answer;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;

/** Puts the answer to a concern on record, for those who may edit the issue. */
public final class AnswerConcern {

    private final HypothesisGate gate;
    private final Concerns concerns;
    private final InstantSource clock;

    public AnswerConcern(HypothesisGate gate, Concerns concerns, InstantSource clock) {
        this.gate = gate;
        this.concerns = concerns;
        this.clock = clock;
    }

    public Outcome<Concern> answer(String issueKey, Actor actor, int number, String text) {
        return gate.enter(issueKey, actor, IssueAction.ANSWER_CONCERN, issue -> answer(issue, actor, number, text.strip()));
    }

    private Outcome<Concern> answer(IssueRef issue, Actor actor, int number, String text) {
        Optional<Concern> concern = concerns.of(issue.id()).stream().filter(raised -> raised.number() == number).findFirst();
        if (concern.isEmpty()) {
            return Outcome.refused(ProblemCode.CONCERN_UNKNOWN, "", number);
        }
        Optional<Problem> problem = RaiseConcern.problem(text);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        Answer answer = new Answer(text, new Stamp(actor, clock.instant()));
        return concerns.answer(concern.get(), answer)
                ? new Outcome.Done<>(concern.get().answeredBy(answer))
                : Outcome.refused(ProblemCode.CONCERN_ANSWERED, "");
    }
}

package org.hypothesisstories.application.board;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.port.CardMoves;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;

/** Moves a card of the board by a transition of its workflow, and by nothing else. */
public final class MoveCard {

    private final IssueAccess issues;
    private final CardMoves moves;

    public MoveCard(IssueAccess issues, CardMoves moves) {
        this.issues = issues;
        this.moves = moves;
    }

    /**
     * Where somebody may move an issue now.
     *
     * @param lane where it is; empty if that is no lane
     */
    public record Choice(IssueRef issue, Optional<Lane> lane, List<CardMoves.Move> moves) {
        public Choice {
            moves = List.copyOf(moves);
        }
    }

    public Outcome<Choice> choice(String issueKey, Actor actor) {
        return issues.visible(issueKey, actor)
                .<Outcome<Choice>>map(issue -> new Outcome.Done<>(
                        new Choice(issue, moves.lane(issue.id()), moves.offered(issue.id(), actor))))
                .orElseGet(() -> new Outcome.NotFound<>(issueKey));
    }

    /**
     * Makes a move.
     *
     * @param seen where the person saw the card; refused if somebody else moved it meanwhile
     * @return the lane in which it is now
     */
    public Outcome<Lane> move(String issueKey, Actor actor, String seen, int action) {
        Optional<IssueRef> issue = issues.visible(issueKey, actor);
        if (issue.isEmpty()) {
            return new Outcome.NotFound<>(issueKey);
        }
        Optional<Lane> lane = moves.lane(issue.get().id());
        if (lane.filter(now -> now.key().equals(seen)).isEmpty()) {
            return Outcome.refused(ProblemCode.CARD_MOVED, "seen", issueKey, lane.map(Lane::key).orElse(""));
        }
        Optional<CardMoves.Move> wanted =
                moves.offered(issue.get().id(), actor).stream().filter(move -> move.action() == action).findFirst();
        if (wanted.isEmpty()) {
            return Outcome.refused(ProblemCode.MOVE_NOT_OFFERED, "action", issueKey);
        }
        return wanted.get().screen().isPresent()
                ? Outcome.refused(ProblemCode.MOVE_NEEDS_SCREEN, "action", wanted.get().name())
                : moves.make(issue.get(), actor, action);
    }
}

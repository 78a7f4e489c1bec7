package org.hypothesisstories.application.board;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.HypothesisGate;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.port.BlockNotice;
import org.hypothesisstories.application.port.Blocks;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;

/** Raises the flag that says what blocks a hypothesis, and lowers it. */
public final class FlagBlocked {

    private final HypothesisGate gate;
    private final Blocks blocks;
    private final BlockNotice notice;
    private final InstantSource clock;

    public FlagBlocked(HypothesisGate gate, Blocks blocks, BlockNotice notice, InstantSource clock) {
        this.gate = gate;
        this.blocks = blocks;
        this.notice = notice;
        this.clock = clock;
    }

    public Outcome<Block> raise(String issueKey, Actor actor, String reason) {
        return gate.enter(issueKey, actor, IssueAction.FLAG_BLOCKED, issue -> raise(issue, actor, reason.strip()));
    }

    /** Lowers the flag; what it said is told. */
    public Outcome<Block> lower(String issueKey, Actor actor) {
        return gate.enter(issueKey, actor, IssueAction.FLAG_BLOCKED, issue -> lower(issue, actor));
    }

    private Outcome<Block> raise(IssueRef issue, Actor actor, String reason) {
        if (reason.isEmpty()) {
            return Outcome.refused(ProblemCode.REASON_MISSING, "reason");
        }
        if (reason.length() > Block.LONGEST_REASON) {
            return Outcome.refused(ProblemCode.TEXT_TOO_LONG, "reason", reason.length(), Block.LONGEST_REASON);
        }
        if (blocks.present(issue.id()).isPresent()) {
            return Outcome.refused(ProblemCode.ALREADY_BLOCKED, "", issue.key());
        }
        Block block = new Block(issue.id(), reason, new Stamp(actor, clock.instant()));
        blocks.raise(block);
        notice.post(issue, actor, Optional.of(reason));
        return new Outcome.Done<>(block);
    }

    private Outcome<Block> lower(IssueRef issue, Actor actor) {
        Optional<Block> present = blocks.present(issue.id());
        if (present.isEmpty() || !blocks.lower(issue.id(), new Stamp(actor, clock.instant()))) {
            return Outcome.refused(ProblemCode.NOT_BLOCKED, "", issue.key());
        }
        notice.post(issue, actor, Optional.empty());
        return new Outcome.Done<>(present.get());
    }
}

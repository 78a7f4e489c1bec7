package org.hypothesisstories.application.prompt;

import java.util.Optional;
import org.hypothesisstories.application.port.CardMoves;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.application.port.PromptMemory;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;

/** Finds the lane of which a reader should be told what it asks for. */
public final class ReadLanePrompt {
    private final CardMoves moves;
    private final IssueAccess issues;
    private final PromptMemory memory;

    public ReadLanePrompt(CardMoves moves, IssueAccess issues, PromptMemory memory) {
        this.moves = moves;
        this.issues = issues;
        this.memory = memory;
    }

    /** The lane, if the issue came to it since the reader last saw it, the reader works with it, and wants prompts. */
    public Optional<Lane> due(IssueRef issue, Actor reader) {
        if (reader.isAutomatic() || !memory.wanted(reader) || !issues.may(issue, reader, IssueAction.RECORD_VERDICT)) {
            return Optional.empty();
        }
        Optional<Lane> last = memory.seen(reader).of(issue.id());
        // An issue that nobody moved has nothing new to tell.
        Lane before = last.orElse(Lane.TO_DO);
        return moves.lane(issue.id()).filter(lane -> lane != before);
    }
}

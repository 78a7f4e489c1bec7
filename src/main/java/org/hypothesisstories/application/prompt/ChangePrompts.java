package org.hypothesisstories.application.prompt;

import java.util.Optional;
import org.hypothesisstories.application.port.CardMoves;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.PromptMemory;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;

/** Remembers for a person what he was told, and whether he wants to be told. */
public final class ChangePrompts {
    private final IssueAccess issues;
    private final CardMoves moves;
    private final PromptMemory memory;

    public ChangePrompts(IssueAccess issues, CardMoves moves, PromptMemory memory) {
        this.issues = issues;
        this.moves = moves;
        this.memory = memory;
    }

    /** Whether the person wants prompts. */
    public boolean wanted(Actor person) {
        return memory.wanted(person);
    }

    public void want(Actor person, boolean wanted) {
        memory.want(person, wanted);
    }

    /**
     * The person has been told what the issue's lane asks for.
     *
     * @return the lane; empty if there is no such issue for the person's eyes, or it is in no lane
     */
    public Optional<Lane> told(String issueKey, Actor person) {
        return issues.visible(issueKey, person).flatMap(issue -> {
            Optional<Lane> lane = moves.lane(issue.id());
            lane.ifPresent(at -> memory.keep(person, memory.seen(person).with(issue.id(), at)));
            return lane;
        });
    }
}

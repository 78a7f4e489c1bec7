package org.hypothesisstories.application.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.FakeBoard;
import org.hypothesisstories.testing.FakeIssues;
import org.hypothesisstories.testing.InMemoryPrompts;
import org.junit.jupiter.api.Test;

class LanePromptsTest {
    private static final Actor DANA = Actor.user("dana");
    private static final Actor REMI = Actor.user("remi");

    private final FakeIssues issues = new FakeIssues();
    private final FakeBoard board = new FakeBoard();
    private final InMemoryPrompts memory = new InMemoryPrompts();
    private final ReadLanePrompt read = new ReadLanePrompt(board, issues, memory);
    private final ChangePrompts change = new ChangePrompts(issues, board, memory);
    private final IssueRef issue = issues.add(1, "RES-1");

    private void move(Lane lane) {
        board.cards.clear();
        board.card(1, lane, "dana", "");
    }

    @Test
    void tellsEachPersonOnceAfterAMove() {
        move(Lane.TEST_HYPOTHESIS);
        assertEquals(Optional.of(Lane.TEST_HYPOTHESIS), read.due(issue, DANA));
        assertEquals(Optional.of(Lane.TEST_HYPOTHESIS), change.told("RES-1", DANA));
        assertEquals(Optional.empty(), read.due(issue, DANA));
        assertEquals(Optional.of(Lane.TEST_HYPOTHESIS), read.due(issue, REMI));

        move(Lane.CODE_REVIEW_HYPOTHESIS);
        assertEquals(Optional.of(Lane.CODE_REVIEW_HYPOTHESIS), read.due(issue, DANA));
        change.told("RES-1", DANA);
        move(Lane.TEST_HYPOTHESIS);
        assertEquals(Optional.of(Lane.TEST_HYPOTHESIS), read.due(issue, DANA), "it came back");
    }

    @Test
    void hasNothingToTellOfAnIssueThatNobodyMoved() {
        assertEquals(Optional.empty(), read.due(issue, DANA), "in no lane");
        move(Lane.TO_DO);
        assertEquals(Optional.empty(), read.due(issue, DANA));
        move(Lane.DONE);
        change.told("RES-1", DANA);
        move(Lane.TO_DO);
        assertEquals(Optional.of(Lane.TO_DO), read.due(issue, DANA), "reopened");
    }

    @Test
    void leavesThoseAloneWhoDoNotWantItOrOnlyRead() {
        move(Lane.TEST_HYPOTHESIS);
        assertTrue(change.wanted(DANA));
        change.want(DANA, false);
        assertFalse(change.wanted(DANA));
        assertEquals(Optional.empty(), read.due(issue, DANA));
        change.want(DANA, true);
        assertTrue(read.due(issue, DANA).isPresent());

        issues.forbid(REMI, IssueAction.RECORD_VERDICT);
        assertEquals(Optional.empty(), read.due(issue, REMI));
        assertEquals(Optional.empty(), read.due(issue, Actor.AUTOMATIC));
    }

    @Test
    void remembersNothingOfWhatAPersonMayNotSee() {
        move(Lane.TEST_HYPOTHESIS);
        issues.keepOut(REMI);
        assertEquals(Optional.empty(), change.told("RES-1", REMI));
        assertEquals(Optional.empty(), memory.seen(REMI).of(1));
    }
}

package org.hypothesisstories.domain.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkHistoryTest {
    private static final Set<String> LANE = Set.of("test");
    private static final Set<String> REVIEWS = Set.of("review");

    private final List<HistoryEntry> entries = new ArrayList<>();

    @Test
    void countsWhoMovedTheIssueIntoTheLaneAndWhoWasAssigneeThere() {
        moved("ana", "to-do", "test");
        moved("cleo", "test", "review");

        assertEquals(Set.of("ana", "ben"), workers("review", Optional.of("ben")));
    }

    @Test
    void remembersAnAssigneeAfterTheIssueWasGivenToSomebodyElse() {
        moved("ana", "to-do", "test");
        assigned("ana", "ana", "ben");
        moved("ana", "test", "review");
        assigned("ana", "ben", "rita");

        assertEquals(Set.of("ana", "ben"), workers("review", Optional.of("rita")));
    }

    @Test
    void doesNotCountAnAssigneeOfAnotherLane() {
        assigned("lead", "eve", "ana");
        moved("ana", "to-do", "test");
        moved("ana", "test", "review");

        assertEquals(Set.of("ana"), workers("review", Optional.of("ana")));
    }

    @Test
    void countsAnAssigneeWhoCameWithTheMoveAndNotOneWhoCameWithTheMoveAway() {
        entries.add(new HistoryEntry(Optional.of("lead"), change("to-do", "test"), change("eve", "ana")));
        entries.add(new HistoryEntry(Optional.of("ana"), change("test", "review"), change("ana", "rita")));

        assertEquals(Set.of("lead", "ana"), workers("review", Optional.of("rita")));
    }

    @Test
    void doesNotTakeAReviewerWhoSentTheWorkBackForAnAuthor() {
        moved("ana", "to-do", "test");
        moved("ana", "test", "review");
        moved("rita", "review", "test");
        moved("ana", "test", "review");

        assertEquals(Set.of("ana"), workers("review", Optional.of("ana")));
    }

    @Test
    void knowsTheWorkOfAnIssueThatWasCreatedInTheLane() {
        moved("cleo", "test", "review");

        assertEquals(Set.of("ana"), workers("review", Optional.of("ana")));
    }

    @Test
    void findsNobodyWhereNobodyWasAssigneeAndNobodyIsKnownToHaveMovedIt() {
        entries.add(new HistoryEntry(Optional.empty(), change("to-do", "test"), Optional.empty()));

        assertEquals(Set.of(), workers("review", Optional.empty()));
    }

    @Test
    void knowsTheAssigneeBefore() {
        assertEquals(Optional.empty(), history("test", Optional.of("ana")).assigneeBefore());
        assigned("lead", "ana", "ben");
        assigned("lead", "ben", "cleo");

        assertEquals(Optional.of("ben"), history("test", Optional.of("cleo")).assigneeBefore());
    }

    private Set<String> workers(String status, Optional<String> assignee) {
        return history(status, assignee).workers(LANE, REVIEWS);
    }

    private WorkHistory history(String status, Optional<String> assignee) {
        return new WorkHistory(entries, status, assignee);
    }

    private void moved(String by, String from, String to) {
        entries.add(new HistoryEntry(Optional.of(by), change(from, to), Optional.empty()));
    }

    private void assigned(String by, String from, String to) {
        entries.add(new HistoryEntry(Optional.of(by), Optional.empty(), change(from, to)));
    }

    private static Optional<Change> change(String from, String to) {
        return Optional.of(new Change(Optional.of(from), Optional.of(to)));
    }
}

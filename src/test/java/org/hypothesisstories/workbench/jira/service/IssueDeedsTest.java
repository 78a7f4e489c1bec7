package org.hypothesisstories.workbench.jira.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.jira.IssueWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueDeedsTest {
    private final IssueWorld world = new IssueWorld();
    private final IssueDeeds deeds = world.issues.deeds();
    private final List<IssueEvent> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        world.events.register(this);
    }

    @EventListener
    public void hear(IssueEvent event) {
        heard.add(event);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void deletesAnIssueAndTellsItAsItWas() {
        MutableIssue issue = world.create("One");

        assertEquals(List.of("workbench.issue.delete.refused"),
                List.copyOf(deeds.removal().delete(world.dana, issue.getId()).getErrorMessages()));
        assertFalse(deeds.removal().delete(world.admin, issue.getId()).hasAnyErrors());

        assertNull(world.fresh(issue));
        IssueEvent last = heard.get(heard.size() - 1);
        assertEquals(8L, last.getEventTypeId());
        assertEquals("RES-1", last.getIssue().getKey());
        assertTrue(deeds.removal().delete(world.admin, issue.getId()).hasAnyErrors());
    }

    @Test
    void clonesWhatTheTypesGiveAndLinksTheCopy() {
        MutableIssue issue = world.create("One");
        CustomFieldType<?, ?> type = type();
        when(type.getCloneValue(any(), any(), any())).thenAnswer(call -> "cloned");

        MutableIssue copy = deeds.cloning().clone(world.dana, issue.getId(), "").getIssue();

        assertEquals("CLONE - One", copy.getSummary());
        assertEquals("cloned", copy.getCustomFieldValue(world.effort.field()));
        assertEquals("To Do", copy.getStatus().getName());
        assertEquals(1, world.issues.links().getOutwardLinks(copy.getId()).size());
    }

    @Test
    void movesAnIssueUnderANewNumberWithItsHistory() {
        Project lab = world.other();
        MutableIssue issue = world.create("One");
        assertEquals(List.of(lab), deeds.moving().targets(world.dana, issue));

        IssueMoving.Move move = deeds.moving().prepare(world.dana, issue.getId(), lab.getId());
        MutableIssue moved = deeds.moving().move(world.dana, move, Map.of()).getIssue();

        assertEquals(List.of(), move.asked());
        assertEquals("LAB-1", moved.getKey());
        List<ChangeHistory> history = world.issues.history().getChangeHistories(moved);
        assertEquals(List.of("project", "Key"),
                history.get(history.size() - 1).getChangeItemBeans().stream().map(ChangeItemBean::getField).toList());
        IssueEvent last = heard.get(heard.size() - 1);
        assertEquals(9L, last.getEventTypeId());
        assertEquals("LAB-1", last.getIssue().getKey());
    }

    @Test
    void asksForAFieldThatCannotGoAlongAndStoresNothingWhileItIsRefused() {
        Project lab = world.other();
        MutableIssue issue = world.create("One");
        CustomFieldType<?, ?> type = type();
        when(type.isUserInputRequiredForMove(any(), any(), any(), any())).thenReturn(true);
        when(type.getStringFromSingularObject(any())).thenReturn("usual");

        IssueMoving.Move refused = deeds.moving().prepare(world.dana, issue.getId(), lab.getId());
        assertFalse(deeds.moving().move(world.dana, refused, Map.of(world.effort.id(), new String[] {"bad"})).isValid());
        assertEquals("RES-1", world.fresh(issue).getKey());

        IssueMoving.Move move = deeds.moving().prepare(world.dana, issue.getId(), lab.getId());
        MutableIssue moved = deeds.moving().move(world.dana, move, Map.of(world.effort.id(), new String[] {"fits"})).getIssue();
        assertEquals("fits", moved.getCustomFieldValue(world.effort.field()));
    }

    @Test
    void refusesToMoveToNowhere() {
        MutableIssue issue = world.create("One");

        assertEquals(Map.of("pid", "workbench.issue.project.missing"),
                deeds.moving().prepare(world.dana, issue.getId(), 99L).errors().getErrors());
    }

    private CustomFieldType<?, ?> type() {
        return world.effort.field().getCustomFieldType();
    }
}

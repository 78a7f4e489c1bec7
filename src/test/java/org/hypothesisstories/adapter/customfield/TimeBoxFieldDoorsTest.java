package org.hypothesisstories.adapter.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.export.FieldExportPart;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.WorkWeek;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

/** What the field says at Jira's doors: edit, bulk edit, move, sort, export, clone. */
class TimeBoxFieldDoorsTest {
    private static final long ISSUE = TimeBoxWorld.ISSUE;
    private static final long OTHER_PROJECT = 10077;

    private final FieldFixture fixture = new FieldFixture();
    private final TimeBoxFieldType type = fixture.timeBoxes();

    @Test
    void refusesAnotherBudgetWhileTheBoxRunsAndNamesTheMend() {
        stored("3d");
        fixture.boxes.started("3d");

        Map<String, String> refusal = fixture.refusal(type, FormParams.own("5d").on(ISSUE));

        assertTrue(refusal.get(FieldFixture.ID).startsWith("The time box of this issue runs with 3 days,"), refusal::toString);
        assertTrue(refusal.get(FieldFixture.ID).contains("Ask for an extension"), refusal::toString);
        assertTrue(fixture.refusal(type, FormParams.own("").on(ISSUE)).containsKey(FieldFixture.ID));
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own(" 3D ").on(ISSUE)));
    }

    @Test
    void refusesAnotherBudgetWhileTheExpiredBoxIsToBeDecided() {
        stored("3d");
        fixture.boxes.started("3d");
        fixture.boxes.clock.advance(Duration.ofDays(4));
        fixture.boxes.sweepOnce();

        assertTrue(fixture.refusal(type, FormParams.own("5d").on(ISSUE)).get(FieldFixture.ID)
                .startsWith("The time box of this issue, 3 days, is used up"));
    }

    @Test
    void takesTheNextBudgetWhileTheBoxIsPausedOrTheIssueIsInReview() {
        stored("3d");
        fixture.boxes.started("3d");
        MutableIssue reviewed = mock(MutableIssue.class);
        when(reviewed.getStatusId()).thenReturn("review");
        when(fixture.issues.getIssueObject(ISSUE)).thenReturn(reviewed);
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("2w").on(ISSUE)));

        when(reviewed.getStatusId()).thenReturn("test");
        fixture.boxes.pause.pause(ISSUE, TimeBoxWorld.ANA, TimeBoxWorld.BY_HAND);
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("2w").on(ISSUE)));
    }

    @Test
    void refusesWhatIsLongerThanTheProjectAllows() {
        limit(TimeBoxWorld.PROJECT, "2w");

        String refusal = fixture.refusal(type, FormParams.own("1mo").in(TimeBoxWorld.PROJECT)).get(FieldFixture.ID);

        assertEquals("1 month is longer than this project allows. Write at most 2w (2 weeks), or have the calendar of the project changed.",
                refusal);
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("10d").in(TimeBoxWorld.PROJECT)));
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("1mo").in(OTHER_PROJECT)));
    }

    @Test
    void letsABudgetStandThatWasWrittenBeforeTheLimit() {
        stored("3w");
        limit(TimeBoxWorld.PROJECT, "2w");

        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("3w").on(ISSUE).in(TimeBoxWorld.PROJECT)));
    }

    @Test
    void asksForAnotherBudgetWhereTheIssueMovesToAProjectThatAllowsLess() {
        stored("3w");
        limit(OTHER_PROJECT, "2w");
        FormParams held = FormParams.own("3w").on(ISSUE);

        assertTrue(type.isUserInputRequiredForMove(held, fixture.config, OTHER_PROJECT, "1"));
        assertTrue(type.isUserInputRequiredForMove(FormParams.own("3w"), fixture.config, OTHER_PROJECT, "1"));
        assertFalse(type.isUserInputRequiredForMove(held, fixture.config, TimeBoxWorld.PROJECT, "1"));
        assertTrue(fixture.refusal(type, FormParams.own("3w").on(ISSUE).in(OTHER_PROJECT)).get(FieldFixture.ID).contains("at most 2w"));
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("2w").on(ISSUE).in(OTHER_PROJECT)));
    }

    @Test
    void takesABoxThatWasStartedAlongAsItWasAgreed() {
        stored("3w");
        fixture.boxes.started("3w");
        limit(OTHER_PROJECT, "2w");

        assertFalse(type.isUserInputRequiredForMove(FormParams.own("3w").on(ISSUE), fixture.config, OTHER_PROJECT, "1"));
        assertEquals(Map.of(), fixture.refusal(type, FormParams.own("3w").on(ISSUE).in(OTHER_PROJECT)));
    }

    @Test
    void isOfferedInBulkUnlessABoxOfTheSelectionRuns() {
        Issue running = issue(ISSUE, "RES-1", TimeBoxWorld.PROJECT);
        Issue planned = issue(10002, "RES-2", TimeBoxWorld.PROJECT);
        assertNull(type.availableForBulkEdit(selected(running, planned)));

        fixture.boxes.started("3d");

        assertEquals("NOTE: The time boxes of these issues run or wait for a decision: RES-1. Take them out of the selection, or ask "
                + "for extensions on them.", type.availableForBulkEdit(selected(running, planned)));
        assertNull(type.availableForBulkEdit(selected(planned)));
    }

    @Test
    void isNotOfferedInBulkForProjectsWithDifferentLimits() {
        Issue here = issue(ISSUE, "RES-1", TimeBoxWorld.PROJECT);
        Issue there = issue(10002, "LAB-2", OTHER_PROJECT);
        limit(OTHER_PROJECT, "2w");

        assertTrue(type.availableForBulkEdit(selected(here, there)).contains("one project at a time"));
        assertNull(type.availableForBulkEdit(selected(there)));
    }

    @Test
    void sortsByLengthAndNotByLetters() {
        List<String> sorted = List.of("1mo", "10d", "3d", "1w 2d", "30m", "5d", "1w", "4h").stream().map(TimeBoxFieldDoorsTest::budget)
                .sorted((one, other) -> type.compare(one, other, fixture.config)).map(Budget::text).toList();

        assertEquals(List.of("30m", "4h", "3d", "5d", "1w", "1w 2d", "10d", "1mo"), sorted);
    }

    @Test
    void keepsTheHoursBesideTheBox() {
        CustomField hours = mock(CustomField.class);
        lenient().when(fixture.fields.field(Keys.TIME_BOX_HOURS_FIELD_SETTING)).thenReturn(Optional.of(hours));
        when(hours.getRelevantConfig(fixture.issue)).thenReturn(fixture.config);

        type.createValue(fixture.field, fixture.issue, budget("1w 2d"));
        type.updateValue(fixture.field, fixture.issue, budget("30m"));
        type.updateValue(fixture.field, fixture.issue, null);

        for (List<?> stored : List.of(List.of(56.0), List.of(0.5), List.of())) {
            verify(fixture.persister).updateValues(hours, FieldFixture.ISSUE, PersistenceFieldType.TYPE_DECIMAL, stored);
        }
    }

    @Test
    void exportsWhatItReadsBack() {
        fixture.holds(budget("1w 2d"));
        when(fixture.field.getName()).thenReturn("Time box");

        FieldExportPart cell = exported(type, fixture.field);

        assertEquals("customfield_10001 Custom field (Time box)", cell.getId() + " " + cell.getItemLabel());
        assertEquals(List.of("1w 2d"), cell.getValues().toList());
        assertEquals("1w 2d", type.getSingularObjectFromString("1w 2d").text());
    }

    @Test
    void exportsNothingThatASpreadsheetRuns() {
        ExitCriteriaFieldType criteria = fixture.criteria();
        fixture.holds(criteria.getSingularObjectFromString("must: Is it so? @paula"));
        assertEquals("Is it so? @paula", exported(criteria, fixture.field).getValues().findFirst().orElseThrow());

        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx")) {
            assertEquals("'" + formula, CellText.safe(formula));
        }
        assertEquals("3d", CellText.safe("3d"));
        assertEquals("", CellText.safe(""));
    }

    @Test
    void goesWithACloneWhileVerdictAndLearningDoNot() {
        stored("3d");
        Issue original = issue(ISSUE, "RES-1", TimeBoxWorld.PROJECT);
        fixture.stores(ISSUE, PersistenceFieldType.TYPE_LIMITED_TEXT, "3d");

        assertEquals("3d", type.getCloneValue(fixture.field, original, Optional.empty()).text());
        assertNull(fixture.verdicts().getCloneValue(fixture.field, original, Optional.empty()));
        assertNull(fixture.learnings().getCloneValue(fixture.field, original, Optional.empty()));
        assertNull(fixture.criteriaStates().getCloneValue(fixture.field, original, Optional.empty()));
    }

    private void stored(String budget) {
        fixture.stores(ISSUE, PersistenceFieldType.TYPE_LIMITED_TEXT, budget);
    }

    private void limit(long project, String longest) {
        fixture.boxes.calendarBook.replace(Optional.empty(), new CalendarEra(
                CalendarScope.project(project), Instant.parse("2025-03-01T00:00:00Z"), TimeBoxWorld.ANA,
                Optional.of(new CalendarSettings(ZoneOffset.UTC, WorkWeek.standard(), List.of(), Optional.of(budget(longest))))));
    }

    private static Budget budget(String text) {
        return BudgetText.parse(text).orElseThrow();
    }

    private static Issue issue(long id, String key, long project) {
        Issue issue = mock(Issue.class);
        lenient().when(issue.getId()).thenReturn(id);
        lenient().when(issue.getKey()).thenReturn(key);
        lenient().when(issue.getStatusId()).thenReturn("test");
        lenient().when(issue.getProjectId()).thenReturn(project);
        return issue;
    }

    private static BulkEditBean selected(Issue... issues) {
        return () -> List.of(issues);
    }

    private FieldExportPart exported(WordedFieldType<?> exporting, CustomField field) {
        return exporting.getRepresentationFromIssue(fixture.issue, new CustomFieldExportContext(field, null)).getParts().get(0);
    }
}

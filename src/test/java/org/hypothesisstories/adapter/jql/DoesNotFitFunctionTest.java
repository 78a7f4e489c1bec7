package org.hypothesisstories.adapter.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hypothesisstories.application.lineup.ReadLineUp;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lineup.Misfit;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.testing.FakeLineUpIssues;
import org.hypothesisstories.testing.FakeProjectDirectory;
import org.hypothesisstories.testing.FakeProjects;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;

class DoesNotFitFunctionTest {
    private static final Instant LONG_AGO = Instant.parse("2025-01-06T09:00:00Z");

    private final FakeLineUpIssues issues = new FakeLineUpIssues();
    private final IssuesFunction function = new DoesNotFitFunction(
            new ReadLineUp(new FakeProjects(), new FakeProjectDirectory(), issues, issueId -> WorkCalendar.standard(ZoneOffset.UTC),
                    MutableClock.at("2025-03-03T09:00:00Z")),
            PluginTexts.reader());

    @Test
    void standsForTheIssuesOfAKindForTheSearcher() {
        issues.add(Misfit.WORK_WITHOUT_BOX, 7, "Endless", LONG_AGO, Lane.TEST_HYPOTHESIS);
        issues.add(Misfit.STUCK_IN_REVIEW, 8, "Forgotten", LONG_AGO, Lane.CODE_REVIEW_HYPOTHESIS);
        assertEquals(List.of(7L), found("Work-Without-Box"));
        assertEquals(List.of(8L), found("stuck-in-review"));
        assertEquals(List.of(8L), found("stuck-in-review", "1w"));
        assertEquals(List.of(), found("stuck-in-review", "20w"));
        assertEquals(List.of(), found("lanes-skipped"));
        assertEquals(Actor.user("dana"), issues.questions.get(0).reader());
        assertEquals(0, function.getMinimumNumberOfExpectedArguments());
    }

    @Test
    void standsForAllKindsWithoutAnArgument() {
        issues.add(Misfit.WORK_WITHOUT_BOX, 7, "Endless", LONG_AGO, Lane.UPDATE_MODEL);
        issues.add(Misfit.LANES_SKIPPED, 7, "Endless", LONG_AGO, Lane.UPDATE_MODEL);
        issues.add(Misfit.DECIDED_WITHOUT_VERDICT, 8, "Forgotten", LONG_AGO, Lane.DONE);
        assertEquals(List.of(8L, 7L), found());
    }

    @Test
    void tellsWhatWouldBeUnderstood() {
        Set<String> kinds = Set.of("doesNotFit takes one of done-without-evidence, decided-without-verdict, lanes-skipped, box-never-started, "
                + "work-without-box, stuck-in-review, and for two of them a time: doesNotFit(\"stuck-in-review\", \"2d\").");
        assertEquals(kinds, errors("lazy"));
        assertEquals(kinds, errors("stuck-in-review", "2d", "3d"));
        assertEquals(Set.of("doesNotFit(\"lanes-skipped\") takes no time; leave the second argument out."), errors("lanes-skipped", "2d"));
        assertEquals(1, errors("stuck-in-review", "soon").size());
        assertEquals(Set.of(), errors("box-never-started", "2w"));
    }

    private List<Long> found(String... arguments) {
        QueryCreationContext context = mock(QueryCreationContext.class);
        ApplicationUser dana = mock(ApplicationUser.class);
        when(dana.getKey()).thenReturn("dana");
        when(context.getApplicationUser()).thenReturn(dana);
        return function.getValues(context, new FunctionOperand("doesNotFit", arguments), null).stream().map(QueryLiteral::getLongValue).toList();
    }

    private Set<String> errors(String... arguments) {
        return function.validate(null, new FunctionOperand("doesNotFit", arguments), null).getErrorMessages();
    }
}

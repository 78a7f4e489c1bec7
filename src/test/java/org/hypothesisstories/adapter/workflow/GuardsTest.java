package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Validator;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.hypothesisstories.adapter.jira.TransitionOrigin;
import org.hypothesisstories.application.CompareBudgets;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.TeamRule;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class GuardsTest {
    private final GuardFixture fixture = new GuardFixture();

    @Test
    void wantsAnAgreedBox() {
        Validator agreed = new BoxAgreedValidator(fixture.check(), fixture.transition.hypotheses, fixture.reader);
        assertEquals("Agree first how much time the question is worth: fill in the field Time box.", fixture.refusal(agreed));
        budget("3d");
        fixture.passes(agreed);
        budget(null);
        fixture.world.started("1d");
        fixture.passes(agreed);
        fixture.world.stop.stop(TimeBoxWorld.ISSUE, TimeBoxWorld.ANA, TimeBoxWorld.BY_HAND);
        assertFalse(fixture.refusal(agreed).isEmpty());
    }

    @Test
    void wantsTheTeamToHaveAgreed() {
        Validator agreed = new BoxAgreedValidator(fixture.check(), fixture.transition.hypotheses, fixture.reader);
        fixture.world.policy = fixture.world.policy.withTeam(new TeamRule(2, "Scientists"));
        fixture.world.team = List.of(TimeBoxWorld.ANA, Actor.user("boris"));
        budget("3d");
        fixture.world.fields.writeBudget(TimeBoxWorld.ISSUE, "3d");
        fixture.world.agreeAsTeam.agree("RES-1", TimeBoxWorld.ANA, "");
        assertEquals("1 of 2 have agreed to the time box; missing: one of boris. They agree in the panel of the issue.",
                fixture.refusal(agreed));
        fixture.world.agreeAsTeam.agree("RES-1", Actor.user("boris"), "");
        fixture.passes(agreed);
    }

    @Test
    void wantsABudgetThatTheProjectAllows() {
        Validator limit = new BudgetWithinLimitValidator(
                new CompareBudgets(fixture.world.calendars, fixture.world.clock), fixture.transition.hypotheses, fixture.check(), fixture.reader);
        budget("3mo");
        fixture.passes(limit);
        fixture.world.limit("2w");
        assertEquals("3 months is longer than 2 weeks, the longest time box that this project allows. Write a shorter one, or split the "
                + "question.", fixture.refusal(limit));
        Validator agreed = new BoxAgreedValidator(fixture.check(), fixture.transition.hypotheses, fixture.reader);
        assertFalse(fixture.refusal(agreed).isEmpty());
        budget("2w");
        fixture.passes(limit);
    }

    @Test
    void wantsABudgetWithinTheLimit() {
        Validator limit = new BudgetWithinLimitValidator(
                new CompareBudgets(fixture.world.calendars, fixture.world.clock), fixture.transition.hypotheses, fixture.check(), fixture.reader);
        fixture.argument(Keys.BUDGET_LIMIT_ARG, "1w");
        fixture.passes(limit);
        budget("5d");
        fixture.passes(limit);
        budget("3mo");
        assertEquals("The time box of 3 months is longer than 1 week, the most that is allowed here. Write a shorter one in the field Time "
                + "box, or split the question.", fixture.refusal(limit));
        fixture.argument(Keys.BUDGET_LIMIT_ARG, "a while");
        assertTrue(fixture.refusal(limit).startsWith("The limit \"a while\" of this transition cannot be read."));
    }

    @Test
    void letsNobodyCarryOnWhileADecisionIsOpen() {
        Validator deciding = notDeciding();
        fixture.passes(deciding);
        fixture.expire();

        assertTrue(fixture.refusal(deciding).startsWith("The time box is used up. Do not carry on"));
        fixture.automatic.during(() -> {
            fixture.passes(deciding);
            return null;
        });
        fixture.transition.write(Keys.VERDICT_FIELD_SETTING, Verdict.REFUTED);
        assertFalse(fixture.refusal(deciding).isEmpty(), "a verdict alone does not let work go on");
    }

    @Test
    void letsWorkBeHandedOverOnceAVerdictIsRecorded() {
        fixture.argument(Keys.DECIDING_VERDICT_ARG, "true");
        fixture.expire();

        assertEquals("The time box is used up. Record the verdict first (field Verdict).", fixture.refusal(notDeciding()));
        fixture.transition.write(Keys.VERDICT_FIELD_SETTING, Verdict.REFUTED);
        fixture.passes(notDeciding());
    }

    @Test
    void wantsAReasonInACommentOrInAField() {
        Validator reason = new ReasonGivenValidator(fixture.values, fixture.automatic, fixture.reader);
        assertEquals("Say why: write a comment with the transition.", fixture.refusal(reason));
        fixture.vars().put("comment", "  ");
        assertFalse(fixture.refusal(reason).isEmpty());
        fixture.vars().put("comment", "No more data");
        fixture.passes(reason);
        fixture.argument(Keys.REASON_FIELD_ARG, "description");
        assertEquals("Say why: fill in Field description.", fixture.refusal(reason));
        when(fixture.transition.issue.getDescription()).thenReturn("No more data");
        fixture.passes(reason);
        fixture.argument(Keys.REASON_FIELD_ARG, "customfield_1");
        assertTrue(fixture.refusal(reason).contains("names a field \"customfield_1\" that does not exist"));
    }

    @Test
    void letsNobodyReviewTheirOwnWorkAlsoAfterReassignment() {
        ApplicationUser ana = fixture.user("ana");
        ApplicationUser ben = fixture.user("ben");
        ApplicationUser rita = fixture.user("rita");
        inReview(rita);
        change(1, ana, "status", "10", "11");
        change(2, ana, "assignee", "key-ana", "key-ben");
        change(3, ben, "status", "11", "12");
        change(4, ben, "assignee", "key-ben", "key-rita");
        fixture.caller(ana);
        assertEquals("You worked on this yourself in Testing, so somebody else has to review it. Ask a colleague to make this transition.",
                fixture.refusal(reviewer()));
        fixture.caller(ben);
        assertFalse(fixture.refusal(reviewer()).isEmpty());
        fixture.caller(rita);
        fixture.passes(reviewer());
        change(5, rita, "status", "12", "11");
        change(6, ben, "status", "11", "12");
        fixture.automatic.during(() -> {
            fixture.passes(reviewer());
            return null;
        });
    }

    @Test
    void letsAReviewerReviewAgainWhatWasSentBack() {
        ApplicationUser ana = fixture.user("ana");
        ApplicationUser rita = fixture.user("rita");
        inReview(ana);
        change(1, ana, "status", "10", "11");
        change(2, ana, "status", "11", "12");
        change(3, rita, "status", "12", "11");
        change(4, ana, "status", "11", "12");
        fixture.caller(rita);

        fixture.passes(reviewer());
    }

    @Test
    void readsTheStoredIssueAndNotWhatTheScreenHolds() {
        ApplicationUser rita = fixture.user("rita");
        Issue stored = mock(Issue.class);
        when(stored.getStatusId()).thenReturn("11");
        when(stored.getAssigneeId()).thenReturn("key-ana");
        fixture.vars().put(WorkflowFunctionUtils.ORIGINAL_ISSUE_KEY, stored);
        when(fixture.transition.issue.getAssigneeId()).thenReturn("key-rita");
        fixture.caller(rita);
        lane();

        fixture.passes(reviewer());
    }

    @Test
    void letsOnlyProductOwnersThroughAndNamesThem() {
        Validator owners = new ProductOwnerOnlyValidator(fixture.people, fixture.automatic, fixture.reader);
        ApplicationUser paula = fixture.user("paula");
        ApplicationUser dana = fixture.user("dana");
        fixture.caller(dana);
        assertTrue(fixture.refusal(owners).contains("a project role that does not exist"));
        fixture.role(10100, "Product Owner", paula);
        assertEquals("Only those with the project role Product Owner may do this. Ask one of them: The paula.", fixture.refusal(owners));
        fixture.caller(paula);
        fixture.passes(owners);
        fixture.argument(Keys.OWNER_ROLE_ARG, "10200");
        fixture.role(10200, "Owners");
        assertTrue(fixture.refusal(owners).startsWith("Only those with the project role Owners may do this, and nobody has it."));
        fixture.vars().remove("userKey");
        assertFalse(fixture.refusal(owners).isEmpty(), "nobody is not an owner");
    }

    @Test
    void wantsFieldsButNotOfWhatIsSkipped() {
        Validator required = new RequiredFieldsValidator(fixture.values, new TransitionOrigin(fixture.automatic), fixture.reader);
        fixture.argument(Keys.REQUIRED_FIELDS_ARG, "description, duedate");
        assertEquals("Fill in first: Field description, Field duedate.", fixture.refusal(required));
        when(fixture.transition.issue.getDescription()).thenReturn("What was found");
        assertEquals("Fill in first: Field duedate.", fixture.refusal(required));
        fixture.argument(Keys.REQUIRED_SKIP_ARG, "bulk,clone");
        assertFalse(fixture.refusal(required).isEmpty(), "without a request it is the system");
        fixture.argument(Keys.REQUIRED_SKIP_ARG, "system");
        fixture.passes(required);
    }

    @Test
    void holdsConditionsByTheStageOfTheBox() {
        BoxStateCondition condition = new BoxStateCondition(fixture.world.readTimeBoxStanding);
        fixture.argument(Keys.BOX_STATES_ARG, "paused,deciding,nonsense");
        assertFalse(holds(condition), "without a box");
        fixture.world.started("1h");
        assertFalse(holds(condition));
        fixture.world.pause.pause(TimeBoxWorld.ISSUE, TimeBoxWorld.ANA, TimeBoxWorld.BY_HAND);
        assertTrue(holds(condition));
        fixture.argument(Keys.BOX_STATES_ARG, "");
        assertFalse(holds(condition));
    }

    @Test
    void holdsConditionsByWhatIsLeft() throws Exception {
        RemainingBelowCondition condition = new RemainingBelowCondition(fixture.world.readTimeBoxStanding);
        fixture.argument(Keys.REMAINING_PERCENT_ARG, "50");
        assertFalse(condition.passesCondition(fixture.vars(), fixture.transition.args, null), "without a box");
        fixture.world.started("2h");
        assertFalse(condition.passesCondition(fixture.vars(), fixture.transition.args, null));
        fixture.world.clock.advance(Duration.ofMinutes(61));
        assertTrue(condition.passesCondition(fixture.vars(), fixture.transition.args, null));
        for (String nonsense : List.of("", "half", "0", "101", "9999")) {
            fixture.argument(Keys.REMAINING_PERCENT_ARG, nonsense);
            assertFalse(condition.passesCondition(fixture.vars(), fixture.transition.args, null), nonsense);
        }
    }

    private boolean holds(BoxStateCondition condition) {
        return condition.passesCondition(fixture.vars(), fixture.transition.args, null);
    }

    private Validator notDeciding() {
        return new NotDecidingValidator(fixture.world.readTimeBoxStanding, fixture.transition.hypotheses, fixture.automatic, fixture.reader);
    }

    private Validator reviewer() {
        return new ReviewerNotAuthorValidator(fixture.histories, fixture.statuses, fixture.people, fixture.automatic, fixture.reader);
    }

    private void lane() {
        fixture.transition.settings.write("status.test-hypothesis", "11");
        fixture.status("11", "Testing");
        fixture.argument(Keys.WORK_STATUSES_ARG, "test-hypothesis");
    }

    private void inReview(ApplicationUser assignee) {
        lane();
        String key = assignee.getKey();
        when(fixture.transition.issue.getStatusId()).thenReturn("12");
        when(fixture.transition.issue.getAssigneeId()).thenReturn(key);
    }

    private void change(long time, ApplicationUser by, String field, String from, String to) {
        ChangeHistory change = mock(ChangeHistory.class);
        when(change.getId()).thenReturn(time);
        when(change.getTimePerformed()).thenReturn(new Timestamp(time));
        when(change.getAuthorObject()).thenReturn(by);
        when(change.getChangeItemBeans()).thenReturn(List.of(new ChangeItemBean("jira", field, from, from, to, to)));
        // Jira need not tell them in order.
        fixture.history.add(0, change);
    }

    private void budget(String text) {
        fixture.transition.write(Keys.TIME_BOX_FIELD_SETTING, text == null ? null : BudgetText.parse(text).orElseThrow());
    }
}

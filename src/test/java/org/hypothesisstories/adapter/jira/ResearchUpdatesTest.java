package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.Criteria;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.stubbing.Answer;

class ResearchUpdatesTest {
    private static final IssueRef REF = new IssueRef(10001, "RES-1");
    private static final ExitCriteria CRITERIA = new ExitCriteria(List.of(Criteria.above("r", CriterionRole.MUST, "recall", "0.7")));
    private static final Learning LEARNING = new Learning("b", "o", "l", "t", Optional.of(NextStep.STOP), Optional.empty());

    private final IssueManager issues = mock(IssueManager.class);
    private final UserManager users = mock(UserManager.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final PluginSettings stored = mock(PluginSettings.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser ana = mock(ApplicationUser.class);
    private final MutableIssue issue = mock(MutableIssue.class);

    private final IssueInHand inHand = new IssueInHand();
    private final AmendmentReason reasons = new AmendmentReason();
    private final PersonalUpdate update = new PersonalUpdate(issues, users, inHand, new ActingUser(authentication));
    private final ResearchFields fields = fields();
    private final JiraCriteriaField criteriaField = new JiraCriteriaField(fields, update, reasons);
    private final JiraVerdictFields verdictFields = new JiraVerdictFields(issues, fields, inHand, update);

    @BeforeEach
    void know() {
        lenient().when(users.getUserByKey("ana")).thenReturn(ana);
        lenient().when(issues.getIssueObject(REF.id())).thenReturn(issue);
        lenient().when(issue.getId()).thenReturn(REF.id());
    }

    @Test
    void writesCriteriaAsThePersonAndForTheReason() {
        CustomField field = field(Keys.CRITERIA_FIELD_SETTING);
        Answer<Object> whileStoring = call -> {
            assertEquals(Optional.of("The data changed"), reasons.now());
            verify(authentication).setLoggedInUser(ana);
            return null;
        };
        when(issues.updateIssue(any(), any(), any(UpdateIssueRequest.class))).then(whileStoring);

        criteriaField.write(REF, Actor.user("ana"), CRITERIA, "The data changed");

        ArgumentCaptor<UpdateIssueRequest> request = ArgumentCaptor.forClass(UpdateIssueRequest.class);
        verify(issues).updateIssue(eq(ana), eq(issue), request.capture());
        assertEquals(EventDispatchOption.ISSUE_UPDATED, request.getValue().getEventDispatchOption());
        verify(issue).setCustomFieldValue(field, CRITERIA);
        assertEquals(Optional.empty(), reasons.now());
        verify(authentication).clearLoggedInUser();
    }

    @Test
    void clearsTheFieldWhereNoCriterionIsLeft() {
        CustomField field = field(Keys.CRITERIA_FIELD_SETTING);

        criteriaField.write(REF, Actor.user("ana"), ExitCriteria.NONE, "");

        verify(issue).setCustomFieldValue(field, null);
    }

    @Test
    void losesNoCriteriaSilently() {
        assertThrows(IllegalStateException.class, () -> criteriaField.write(REF, Actor.user("ana"), CRITERIA, ""));
        field(Keys.CRITERIA_FIELD_SETTING);
        when(issues.getIssueObject(REF.id())).thenReturn(null);
        assertThrows(IllegalStateException.class, () -> criteriaField.write(REF, Actor.user("ana"), CRITERIA, ""));
    }

    @Test
    void writesHowItEndedInOneChange() {
        CustomField verdict = field(Keys.VERDICT_FIELD_SETTING);
        CustomField learning = field(Keys.LEARNING_FIELD_SETTING);
        CustomField confidence = field(Keys.CONFIDENCE_AFTER_FIELD_SETTING);

        verdictFields.write(REF, Actor.user("ana"), Verdict.REFUTED, LEARNING, Optional.of(new Confidence(new BigDecimal("12.5"))));

        verify(issue).setCustomFieldValue(verdict, Verdict.REFUTED);
        verify(issue).setCustomFieldValue(learning, LEARNING);
        verify(issue).setCustomFieldValue(confidence, 12.5);
        verify(issues).updateIssue(any(), any(), any(UpdateIssueRequest.class));
    }

    @Test
    void writesWhatSetUpHasMadeAndLeavesTheConfidence() {
        CustomField verdict = field(Keys.VERDICT_FIELD_SETTING);

        verdictFields.write(REF, Actor.user("ana"), Verdict.REFUTED, LEARNING, Optional.empty());

        verify(issue).setCustomFieldValue(verdict, Verdict.REFUTED);
        verify(issue, never()).setCustomFieldValue(null, LEARNING);
    }

    @Test
    void leavesTheStoringToATransition() {
        CustomField verdict = field(Keys.VERDICT_FIELD_SETTING);

        inHand.hold(issue, () -> verdictFields.write(REF, Actor.user("ana"), Verdict.REFUTED, Learning.EMPTY, Optional.empty()));

        verify(issue).setCustomFieldValue(verdict, Verdict.REFUTED);
        verify(issues, never()).updateIssue(any(), any(), any(UpdateIssueRequest.class));
    }

    @Test
    void readsTheLearningOfTheIssueInHandOrOfTheStoredOne() {
        assertEquals(Learning.EMPTY, verdictFields.learning(REF.id()));
        CustomField field = field(Keys.LEARNING_FIELD_SETTING);
        when(issue.getCustomFieldValue(field)).thenReturn(LEARNING);
        assertEquals(LEARNING, verdictFields.learning(REF.id()));
        assertEquals(Learning.EMPTY, verdictFields.learning(404));
    }

    @Test
    void knowsPeopleByNameThroughTheirKeys() {
        JiraPeople people = new JiraPeople(users);
        ApplicationUser paula = mock(ApplicationUser.class);
        when(paula.getKey()).thenReturn("JIRAUSER10100");
        when(users.getUserByName("paula")).thenReturn(paula);

        assertTrue(people.isNamed(Actor.user("JIRAUSER10100"), "paula"));
        assertFalse(people.isNamed(Actor.user("paula"), "paula"));
        assertFalse(people.isNamed(Actor.user("JIRAUSER10100"), "nobody"));
        assertFalse(people.isNamed(Actor.AUTOMATIC, "nobody"));
        assertFalse(people.isActive("paula"));
        when(paula.isActive()).thenReturn(true);
        assertTrue(people.isActive("paula"));
        assertFalse(people.isActive("nobody"));
    }

    @Test
    void givesAReasonBackToTheOneOutside() {
        reasons.during("outer", () -> {
            reasons.during("", () -> assertEquals(Optional.empty(), reasons.now()));
            assertEquals(Optional.of("outer"), reasons.now());
            assertThrows(IllegalStateException.class, () -> reasons.during("inner", () -> {
                throw new IllegalStateException("refused");
            }));
            assertEquals(Optional.of("outer"), reasons.now());
        });
        assertEquals(Optional.empty(), reasons.now());
    }

    private CustomField field(String setting) {
        CustomField field = mock(CustomField.class);
        when(stored.get(Keys.SETTINGS_PREFIX + setting)).thenReturn("customfield_" + setting);
        when(customFields.getCustomFieldObject("customfield_" + setting)).thenReturn(field);
        return field;
    }

    private ResearchFields fields() {
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        lenient().when(factory.createGlobalSettings()).thenReturn(stored);
        return new ResearchFields(customFields, new JiraSettings(factory));
    }
}

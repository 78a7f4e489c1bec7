package org.hypothesisstories.adapter.customfield;

import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.adapter.jira.AmendmentReason;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.application.RecordAmendment;
import org.hypothesisstories.application.calendar.CheckBudget;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.InMemoryAmendments;
import org.hypothesisstories.testing.InMemoryRounds;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TimeBoxWorld;

/** One custom field on one issue, for a type under test. */
final class FieldFixture {
    static final String ID = "customfield_10001";
    static final long ISSUE = 20001;

    final CustomFieldValuePersister persister = mock(CustomFieldValuePersister.class);
    final GenericConfigManager configs = mock(GenericConfigManager.class);
    final CustomField field = mock(CustomField.class);
    final FieldConfig config = mock(FieldConfig.class);
    final Issue issue = mock(Issue.class);
    final UserManager users = mock(UserManager.class);
    final ResearchFields fields = mock(ResearchFields.class);

    final InMemoryRounds rounds = new InMemoryRounds();
    final InMemoryAmendments amendments = new InMemoryAmendments();
    final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    final AmendmentReason reasons = new AmendmentReason();

    FieldFixture() {
        lenient().when(field.getId()).thenReturn(ID);
        lenient().when(field.getIdAsLong()).thenReturn(10001L);
        user("paula", true);
        lenient().when(issue.getId()).thenReturn(ISSUE);
    }

    StatementFieldType statements() {
        return new StatementFieldType(persister, configs, PluginTexts.reader());
    }

    ExitCriteriaFieldType criteria() {
        return new ExitCriteriaFieldType(persister, configs, PluginTexts.reader(), users, changes());
    }

    private CriteriaChanges changes() {
        return new CriteriaChanges(
                new RecordAmendment(rounds, amendments, MutableClock.at("2025-03-03T09:00:00Z")), authentication, reasons);
    }

    /** Whose project is Research; the review lane has the status {@code review}. */
    final TimeBoxWorld boxes = new TimeBoxWorld();
    final IssueManager issues = mock(IssueManager.class);
    final ResearchStatuses statuses = mock(ResearchStatuses.class);

    private BudgetGate gate() {
        lenient().when(statuses.reviews()).thenReturn(Set.of("review"));
        return new BudgetGate(new CheckBudget(boxes.boxes, boxes.calendars, boxes.projects, boxes.clock), issues, statuses);
    }

    TimeBoxFieldType timeBoxes() {
        return new TimeBoxFieldType(persister, configs, PluginTexts.reader(), gate(), new BudgetHours(fields, persister));
    }

    VerdictFieldType verdicts() {
        return new VerdictFieldType(persister, configs, PluginTexts.reader());
    }

    LearningFieldType learnings() {
        return new LearningFieldType(persister, configs, PluginTexts.reader(), fields);
    }

    /** Writes the statement of the issue on which the field is. */
    void believes(Statement statement) {
        lenient().when(fields.value(issue, Keys.STATEMENT_FIELD_SETTING, Statement.class)).thenReturn(Optional.of(statement));
    }

    KindFieldType kinds() {
        return new KindFieldType(persister, configs, PluginTexts.reader());
    }

    CriteriaStateFieldType criteriaStates() {
        return new CriteriaStateFieldType(persister, configs, PluginTexts.reader());
    }

    TimeBoxStateFieldType boxStates() {
        return new TimeBoxStateFieldType(persister, configs, PluginTexts.reader());
    }

    ConfidenceFieldType confidences() {
        return new ConfidenceFieldType(persister, configs, PluginTexts.reader());
    }

    void user(String name, boolean active) {
        ApplicationUser user = mock(ApplicationUser.class);
        lenient().when(user.getUsername()).thenReturn(name);
        lenient().when(user.isActive()).thenReturn(active);
        lenient().when(users.getUserByName(name)).thenReturn(user);
    }

    /** Lets the issue with the id hold a value as the database does; null for none. */
    void stores(long issueId, PersistenceFieldType storage, Object stored) {
        lenient().when(persister.getValues(field, issueId, storage)).thenReturn(stored == null ? List.of() : List.of(stored));
    }

    void loggedIn(String userKey) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(userKey);
        when(authentication.getLoggedInUser()).thenReturn(user);
    }

    void holds(Object value) {
        lenient().when(field.getValue(issue)).thenReturn(value);
    }

    /** The refusal of a form, by field. */
    Map<String, String> refusal(WordedFieldType<?> type, FormParams params) {
        ErrorCollection errors = new SimpleErrorCollection();
        type.validateFromParams(params.of(field), errors, config);
        return errors.getErrors();
    }
}

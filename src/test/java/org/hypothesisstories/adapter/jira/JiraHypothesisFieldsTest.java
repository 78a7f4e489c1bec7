package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.HypothesisKind;
import org.hypothesisstories.domain.timebox.BoxFacts;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BoxTally;
import org.hypothesisstories.plugin.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraHypothesisFieldsTest {
    private static final long ISSUE = 7;
    private static final Instant END = Instant.parse("2026-03-03T16:00:00Z");
    private static final BoxFacts DECIDE = new BoxFacts(BoxState.EXPIRED, Optional.of(END), new BoxTally(1, 2));

    private final IssueManager issues = mock(IssueManager.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final PluginSettings stored = mock(PluginSettings.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final IssueInHand inHand = new IssueInHand();
    private JiraHypothesisFields fields;

    @BeforeEach
    void connect() {
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(stored);
        JiraSettings settings = new JiraSettings(factory);
        fields = new JiraHypothesisFields(issues, new ResearchFields(customFields, settings), inHand,
                new JiraServiceUsers(settings, mock(UserManager.class)));
        when(issue.getId()).thenReturn(ISSUE);
        when(issues.getIssueObject(ISSUE)).thenReturn(issue);
    }

    @Test
    void readsKindAndConfidence() {
        when(issue.getCustomFieldValue(field(Keys.KIND_FIELD_SETTING))).thenReturn(HypothesisKind.METRIC);
        when(issue.getCustomFieldValue(field(Keys.CONFIDENCE_BEFORE_FIELD_SETTING))).thenReturn(72.5);

        Hypothesis read = fields.read(ISSUE);

        assertEquals(Optional.of(HypothesisKind.METRIC), read.kind());
        assertEquals(Optional.of(new Confidence(new BigDecimal("72.5"))), read.confidenceBefore());
        assertEquals(Optional.empty(), read.confidenceAfter());
    }

    @Test
    void storesTheStateOfTheCriteriaInOneUpdate() {
        CustomField state = field(Keys.CRITERIA_STATE_FIELD_SETTING);
        CustomField open = field(Keys.CRITERIA_OPEN_FIELD_SETTING);

        fields.writeCriteriaState(ISSUE, CriteriaState.NO_EVIDENCE, 2);

        verify(issue).setCustomFieldValue(state, CriteriaState.NO_EVIDENCE);
        verify(issue).setCustomFieldValue(open, 2.0);
        verify(issues).updateIssue(any(), eq(issue), any());
    }

    @Test
    void storesNothingThatStandsThereAlready() {
        when(issue.getCustomFieldValue(field(Keys.CRITERIA_STATE_FIELD_SETTING))).thenReturn(CriteriaState.MET);
        when(issue.getCustomFieldValue(field(Keys.CRITERIA_OPEN_FIELD_SETTING))).thenReturn(0.0);

        fields.writeCriteriaState(ISSUE, CriteriaState.MET, 0);

        verify(issues, never()).updateIssue(any(), any(MutableIssue.class), any());
    }

    @Test
    void storesWhereTheTimeBoxStandsInOneUpdate() {
        CustomField state = field(Keys.TIME_BOX_STATE_FIELD_SETTING);
        CustomField ends = field(Keys.TIME_BOX_ENDS_FIELD_SETTING);
        CustomField extended = field(Keys.TIMES_EXTENDED_FIELD_SETTING);
        CustomField expired = field(Keys.TIMES_EXPIRED_FIELD_SETTING);

        fields.writeBox(ISSUE, DECIDE);

        verify(issue).setCustomFieldValue(state, BoxState.EXPIRED);
        verify(issue).setCustomFieldValue(ends, Timestamp.from(END));
        verify(issue).setCustomFieldValue(extended, 1.0);
        verify(issue).setCustomFieldValue(expired, 2.0);
        verify(issues).updateIssue(any(), eq(issue), any());
    }

    @Test
    void knowsWhetherTheFieldsTellWhereTheTimeBoxStands() {
        when(issue.getCustomFieldValue(carried(Keys.TIME_BOX_STATE_FIELD_SETTING))).thenReturn(BoxState.EXPIRED);
        when(issue.getCustomFieldValue(carried(Keys.TIME_BOX_ENDS_FIELD_SETTING))).thenReturn(Timestamp.from(END));
        when(issue.getCustomFieldValue(carried(Keys.TIMES_EXTENDED_FIELD_SETTING))).thenReturn(1.0);
        // A project without the field: there is nothing to put right.
        field(Keys.TIMES_EXPIRED_FIELD_SETTING);

        assertTrue(fields.holdsBox(ISSUE, DECIDE));
        assertFalse(fields.holdsBox(ISSUE, new BoxFacts(BoxState.STOPPED, Optional.of(END), DECIDE.tally())));
        assertFalse(fields.holdsBox(ISSUE, new BoxFacts(BoxState.EXPIRED, Optional.empty(), DECIDE.tally())));
        assertTrue(fields.holdsBox(8, DECIDE));
    }

    @Test
    void leavesTheStoringOfTheIssueInHandToJira() {
        CustomField state = field(Keys.CRITERIA_STATE_FIELD_SETTING);

        inHand.hold(issue, () -> fields.writeCriteriaState(ISSUE, CriteriaState.MET, 0));

        verify(issue).setCustomFieldValue(state, CriteriaState.MET);
        verify(issues, never()).updateIssue(any(), any(MutableIssue.class), any());
    }

    @Test
    void doesNothingBeforeSetUpOrWithoutTheIssue() {
        fields.writeCriteriaState(ISSUE, CriteriaState.MET, 0);
        fields.writeCriteriaState(8, CriteriaState.MET, 0);

        verify(issues, never()).updateIssue(any(), any(MutableIssue.class), any());
    }

    private CustomField carried(String setting) {
        CustomField field = field(setting);
        when(field.getRelevantConfig(issue)).thenReturn(mock(FieldConfig.class));
        return field;
    }

    private CustomField field(String setting) {
        CustomField field = mock(CustomField.class);
        when(stored.get(Keys.SETTINGS_PREFIX + setting)).thenReturn(setting);
        when(customFields.getCustomFieldObject(setting)).thenReturn(field);
        return field;
    }
}

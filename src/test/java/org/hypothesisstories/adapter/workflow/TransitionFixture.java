package org.hypothesisstories.adapter.workflow;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.Map;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.jira.JiraServiceUsers;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.plugin.Keys;

/** An issue in the middle of a transition, with our fields on it. */
final class TransitionFixture {
    static final long ISSUE = 10001;

    final MutableIssue issue = mock(MutableIssue.class);
    final Map<String, Object> transientVars = new HashMap<>(Map.of("issue", issue));
    final Map<String, Object> args = new HashMap<>();
    final Map<CustomField, Object> values = new HashMap<>();
    final IssueInHand inHand = new IssueInHand();
    final JiraSettings settings;
    final ResearchFields fields;
    final JiraHypothesisFields hypotheses;

    private final CustomFieldManager customFields = mock(CustomFieldManager.class);

    TransitionFixture() {
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        lenient().when(factory.createGlobalSettings()).thenReturn(new MapSettings());
        settings = new JiraSettings(factory);
        fields = new ResearchFields(customFields, settings);
        hypotheses = new JiraHypothesisFields(mock(IssueManager.class), fields, inHand, mock(JiraServiceUsers.class));
        Status status = mock(Status.class);
        lenient().when(status.getName()).thenReturn("Test Hypothesis");
        lenient().when(issue.getId()).thenReturn(ISSUE);
        lenient().when(issue.getStatus()).thenReturn(status);
        lenient().when(issue.getCustomFieldValue(any())).thenAnswer(call -> values.get(call.<CustomField>getArgument(0)));
        lenient().doAnswer(call -> values.put(call.getArgument(0), call.getArgument(1))).when(issue).setCustomFieldValue(any(), any());
        for (String setting : new String[] {Keys.STATEMENT_FIELD_SETTING, Keys.CRITERIA_FIELD_SETTING, Keys.TIME_BOX_FIELD_SETTING,
            Keys.TIME_BOX_ENDS_FIELD_SETTING, Keys.VERDICT_FIELD_SETTING, Keys.LEARNING_FIELD_SETTING,
            Keys.CONFIDENCE_AFTER_FIELD_SETTING, Keys.CRITERIA_STATE_FIELD_SETTING, Keys.CRITERIA_OPEN_FIELD_SETTING}) {
            CustomField field = mock(CustomField.class, setting);
            settings.write(setting, "customfield_" + setting);
            lenient().when(customFields.getCustomFieldObject("customfield_" + setting)).thenReturn(field);
        }
    }

    void write(String setting, Object value) {
        values.put(fields.field(setting).orElseThrow(), value);
    }

    Object read(String setting) {
        return values.get(fields.field(setting).orElseThrow());
    }

    /** Plugin settings in a map. */
    private static final class MapSettings implements PluginSettings {
        private final Map<String, Object> map = new HashMap<>();

        @Override
        public Object get(String key) {
            return map.get(key);
        }

        @Override
        public Object put(String key, Object value) {
            return map.put(key, value);
        }

        @Override
        public Object remove(String key) {
            return map.remove(key);
        }
    }
}

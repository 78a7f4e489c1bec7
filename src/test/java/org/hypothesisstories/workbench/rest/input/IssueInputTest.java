package org.hypothesisstories.workbench.rest.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.priority.Priority;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.workbench.jira.field.FieldJson;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueInputTest {
    private final ConstantsManager constants = mock(ConstantsManager.class);
    private final IssueInputParameters parameters = mock(IssueInputParameters.class);
    private final Map<String, String[]> raw = new HashMap<>();
    private final IssueInput input = new IssueInput(
            new SystemFieldInput(new References(constants, null, null)), mock(CustomFieldManager.class), new FieldJson());
    private final FieldTarget target = FieldTarget.existing(mock(Issue.class),
            Set.of("summary", "priority", "labels", "assignee", "customfield_1"));

    @BeforeEach
    void collectRawParameters() {
        when(parameters.getActionParameters()).thenReturn(raw);
    }

    @Test
    void writesFieldsAndComment() throws Exception {
        Priority high = mock(Priority.class);
        when(high.getId()).thenReturn("2");
        when(high.getName()).thenReturn("High");
        when(constants.getPriorities()).thenReturn(List.of(high));
        write("""
                {"fields": {"summary": "New", "priority": {"name": "High"}, "assignee": {"name": "dana"}},
                 "update": {"labels": [{"add": "ml"}, {"add": "nlp"}, {"remove": "ml"}], "comment": [{"add": {"body": "Done."}}]}}
                """);
        verify(parameters).setSummary("New");
        verify(parameters).setAssigneeId("dana");
        verify(parameters).setComment("Done.");
        assertArrayEquals(new String[] {"2"}, raw.get("priority"));
        assertArrayEquals(new String[] {"nlp"}, raw.get("labels"));
    }

    @Test
    void refusesFieldsThatAreNotOnTheScreen() {
        RestFailure refused = assertThrows(RestFailure.class, () -> write("{\"fields\": {\"duedate\": \"2026-11-23\"}}"));
        assertEquals(400, refused.status());
        assertEquals(Map.of("duedate", "Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown."),
                refused.form().errors());
    }

    @Test
    void namesEveryFieldThatCannotBeRead() {
        RestFailure refused = assertThrows(RestFailure.class,
                () -> write("{\"fields\": {\"summary\": 5, \"labels\": [\"two words\"], \"customfield_1\": \"x\"}}"));
        assertEquals(Set.of("summary", "labels", "customfield_1"), refused.form().errors().keySet());
    }

    private void write(String json) throws Exception {
        input.write(new ObjectMapper().readValue(json, IssueUpdate.class), target, parameters);
    }
}

package org.hypothesisstories.workbench.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.jira.field.FieldJson;
import org.hypothesisstories.workbench.rest.FakeSecurity;
import org.junit.jupiter.api.Test;

class IssueJsonTest {
    private final Links links = new Links(() -> "http://example.test/jira");
    private final PeopleJson people = new PeopleJson(links);
    private final ConstantsJson constants = new ConstantsJson(links);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final IssueJson json = new IssueJson(links,
            new SystemFields(people, constants, new ProjectJson(links, people, constants), new NoDiscussion()),
            new CustomFields(customFields, new FieldJson()), new ChangelogJson(mock(ChangeHistoryManager.class), people), issue -> List.of());

    @Test
    void writesAnIssueAsJiraDoes() {
        JsonNode tree = tree(json.issue(issue(), FieldChoice.forIssue(List.of()), Expansion.parse(List.of())));
        assertEquals("10001", tree.get("id").asText());
        assertEquals("RES-1", tree.get("key").asText());
        assertEquals("http://example.test/jira/rest/api/2/issue/10001", tree.get("self").asText());
        JsonNode fields = tree.get("fields");
        assertEquals("Fewer false alarms", fields.get("summary").asText());
        assertEquals("2026-11-23T10:00:00.000+0000", fields.get("created").asText());
        assertEquals("dana", fields.at("/reporter/name").asText());
        assertEquals("RES", fields.at("/project/key").asText());
        assertTrue(fields.get("assignee").isNull());
        assertTrue(fields.get("labels").isArray());
    }

    @Test
    void letsACustomFieldsTypeWriteItsValue() {
        Issue issue = issue();
        CustomField field = customField(issue, Map.of("metric", "precision"));
        when(customFields.getCustomFieldObjects(issue)).thenReturn(List.of(field));
        JsonNode tree = tree(json.issue(issue, FieldChoice.forIssue(List.of("customfield_10100")),
                Expansion.parse(List.of("names,schema"))));
        assertEquals("precision", tree.at("/fields/customfield_10100/metric").asText());
        assertEquals("Exit criteria", tree.at("/names/customfield_10100").asText());
        assertEquals("any", tree.at("/schema/customfield_10100/type").asText());
        assertFalse(tree.get("fields").has("summary"));
    }

    private static CustomField customField(Issue issue, Object value) {
        CustomFieldType type = mock(CustomFieldType.class, withSettings().extraInterfaces(RestAwareCustomFieldType.class));
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn("customfield_10100");
        when(field.getName()).thenReturn("Exit criteria");
        when(field.getCustomFieldType()).thenReturn(type);
        RestAwareCustomFieldType rest = (RestAwareCustomFieldType) type;
        when(rest.getJsonSchema(field)).thenReturn(JsonTypeBuilder.custom(JsonType.ANY_TYPE, "example:type", 10100L));
        when(rest.getJsonFromIssue(eq(field), eq(issue), eq(false), any())).thenReturn(new FieldJsonRepresentation(new JsonData(value)));
        return field;
    }

    private static Issue issue() {
        Issue issue = mock(Issue.class);
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn("RES");
        when(project.getProjectTypeKey()).thenReturn(new ProjectTypeKey("software"));
        var dana = FakeSecurity.user("dana");
        when(issue.getId()).thenReturn(10001L);
        when(issue.getKey()).thenReturn("RES-1");
        when(issue.getSummary()).thenReturn("Fewer false alarms");
        when(issue.getCreated()).thenReturn(Timestamp.from(Instant.parse("2026-11-23T10:00:00Z")));
        when(issue.getReporter()).thenReturn(dana);
        when(issue.getProjectObject()).thenReturn(project);
        return issue;
    }

    private static JsonNode tree(Object json) {
        return new ObjectMapper().valueToTree(json);
    }

    private record NoDiscussion() implements SystemFields.Discussion {
        @Override
        public Object attachments(Issue issue) {
            return List.of();
        }

        @Override
        public Object comments(Issue issue) {
            return Map.of();
        }

        @Override
        public Object watches(Issue issue) {
            return Map.of();
        }
    }
}

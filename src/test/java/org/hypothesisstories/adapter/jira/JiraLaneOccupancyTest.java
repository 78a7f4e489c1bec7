package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.port.LaneOccupancy.Count;
import org.hypothesisstories.domain.lane.LimitScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraLaneOccupancyTest {
    private final SearchService search = mock(SearchService.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final ApplicationProperties application = mock(ApplicationProperties.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final IssueInHand inHand = new IssueInHand();
    private final List<String> asked = new ArrayList<>();
    private final JiraLaneOccupancy occupancy = new JiraLaneOccupancy(search, mock(IssueManager.class), inHand,
            new ClassesOfService(mock(FieldManager.class), customFields), application);

    @BeforeEach
    void holdAnIssue() throws Exception {
        when(application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira");
        when(issue.getId()).thenReturn(7L);
        when(issue.getProjectId()).thenReturn(10L);
        when(issue.getIssueTypeId()).thenReturn("5");
        when(search.parseQuery(any(), anyString())).thenAnswer(call -> {
            asked.add(call.getArgument(1));
            return new SearchService.ParseResult(mock(Query.class), mock(MessageSet.class));
        });
        when(search.searchCountOverrideSecurity(any(), any())).thenReturn(4L);
    }

    @Test
    void countsTheLaneByOneQueryAndTellsWhereToSeeIt() {
        Optional<Count> count = among(LimitScope.LANE, "priority");

        assertEquals(List.of("project = 10 AND issuetype = 5 AND status in (3)"), asked);
        assertEquals(Optional.of(new Count(4, "", "https://jira/issues/?jql=project+%3D+10+AND+issuetype+%3D+5+AND+status+in+%283%29")), count);
    }

    @Test
    void countsWhatTheAssigneeHas() {
        assertEquals(Optional.empty(), among(LimitScope.PERSON, "priority"), "nobody has it");
        ApplicationUser dana = mock(ApplicationUser.class);
        when(dana.getUsername()).thenReturn("da\"na");
        when(dana.getDisplayName()).thenReturn("Dana");
        when(issue.getAssignee()).thenReturn(dana);

        assertEquals("Dana", among(LimitScope.PERSON, "priority").orElseThrow().of());
        assertEquals("project = 10 AND issuetype = 5 AND status in (3) AND assignee = \"da\\\"na\"", asked.get(0));
    }

    @Test
    void countsWhatIsOfTheSameClass() {
        Priority high = mock(Priority.class);
        when(high.getId()).thenReturn("2");
        when(high.getName()).thenReturn("High");
        when(issue.getPriority()).thenReturn(high);
        assertEquals("High", among(LimitScope.CLASS, "priority").orElseThrow().of());
        assertEquals("project = 10 AND issuetype = 5 AND status in (3) AND priority = 2", asked.get(0));

        CustomField field = mock(CustomField.class);
        when(field.getIdAsLong()).thenReturn(10100L);
        when(customFields.getCustomFieldObject("customfield_10100")).thenReturn(field);
        assertEquals(Optional.empty(), among(LimitScope.CLASS, "customfield_10100"), "no class chosen");
        when(issue.getCustomFieldValue(field)).thenReturn("Expedite");
        assertEquals("Expedite", among(LimitScope.CLASS, "customfield_10100").orElseThrow().of());
        assertEquals("project = 10 AND issuetype = 5 AND status in (3) AND cf[10100] = \"Expedite\"", asked.get(1));
        assertEquals(Optional.empty(), among(LimitScope.CLASS, "customfield_gone"));
    }

    private Optional<Count> among(LimitScope scope, String classField) {
        List<Optional<Count>> counts = new ArrayList<>();
        inHand.hold(issue, () -> counts.add(occupancy.among(7, Set.of("3"), scope, classField)));
        return counts.get(0);
    }
}

package org.hypothesisstories.adapter.event;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.ForgetIssue;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

class IssueWhereaboutsListenerTest {
    private final List<Long> forgotten = new ArrayList<>();
    private final IssueWhereaboutsListener listener = new IssueWhereaboutsListener(new ForgetIssue(forgotten::add), null);

    @Test
    void forgetsAnIssueThatIsDeletedAndNoOther() {
        listener.onIssueEvent(event(EventType.ISSUE_DELETED_ID, Map.of()));
        listener.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, Map.of("field", "project", "oldvalue", "10000")));
        listener.onIssueEvent(event(EventType.ISSUE_MOVED_ID, Map.of("field", "issuetype", "oldvalue", "10000")));

        assertEquals(List.of(10001L), forgotten);
    }

    @Test
    void readsFromWhichProjectAnIssueMoved() throws GenericEntityException {
        assertEquals(Optional.of(10000L),
                ChangedFields.leftProject(event(EventType.ISSUE_MOVED_ID, Map.of("field", "project", "oldvalue", "10000"))));
        assertEquals(Optional.empty(),
                ChangedFields.leftProject(event(EventType.ISSUE_MOVED_ID, Map.of("field", "project", "oldvalue", "many"))));
        assertEquals(Optional.empty(), ChangedFields.leftProject(event(EventType.ISSUE_MOVED_ID, null)));
    }

    @Test
    void disturbsNobodyWhenItFails() {
        assertDoesNotThrow(() -> listener.onIssueEvent(event(EventType.ISSUE_MOVED_ID, Map.of("field", "project", "oldvalue", "10000"))));
    }

    private static IssueEvent event(Long type, Map<String, String> change) {
        Issue issue = mock(Issue.class);
        lenient().when(issue.getId()).thenReturn(10001L);
        return new IssueEvent(issue, null, null, null, change == null ? null : new Change(change), Map.of(), type, false);
    }

    private static final class Change extends GenericValue {
        private final Map<String, String> values;

        Change(Map<String, String> values) {
            this.values = values;
        }

        @Override
        public List<GenericValue> getRelated(String relation) {
            return List.of(this);
        }

        @Override
        public String getString(String name) {
            return values.get(name);
        }
    }
}

package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransitionOriginTest {
    private final AutomaticExecution automatic = new AutomaticExecution();
    private final TransitionOrigin origin = new TransitionOrigin(automatic);

    @AfterEach
    void endRequest() {
        ExecutingHttpRequest.clear();
    }

    @Test
    void isThePersonWhoseBrowserOrScriptAsks() {
        assertEquals(TransitionOrigin.Kind.PERSON, requested("/jira/secure/CommentAssignIssue.jspa"));
        assertEquals(TransitionOrigin.Kind.PERSON, requested("/jira/rest/api/2/issue/BULK-1/transitions"));
    }

    @Test
    void knowsBulkChangesAndClonesByTheirPages() {
        assertEquals(TransitionOrigin.Kind.BULK, requested("/jira/secure/BulkWorkflowTransitionPerform.jspa"));
        assertEquals(TransitionOrigin.Kind.CLONE, requested("/jira/secure/CloneIssueDetails.jspa"));
    }

    @Test
    void knowsThemByTheThreadOnWhichJiraDoesThemLater() throws InterruptedException, ExecutionException {
        assertEquals(TransitionOrigin.Kind.BULK, onThread("JiraTaskExecutionThread-1", false));
        assertEquals(TransitionOrigin.Kind.CLONE, onThread("JiraTaskExectionThread-1", true));
        assertEquals(TransitionOrigin.Kind.SYSTEM, onThread("Caesium-1-1", true));
    }

    @Test
    void isTheSystemWhileThePluginIsAtWork() {
        assertEquals(TransitionOrigin.Kind.SYSTEM, automatic.during(() -> requested("/jira/secure/CommentAssignIssue.jspa")));
    }

    private TransitionOrigin.Kind requested(String address) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRequestURI()).thenReturn(address);
        ExecutingHttpRequest.set(request, null);
        return origin.of(false);
    }

    private TransitionOrigin.Kind onThread(String name, boolean creates) throws InterruptedException, ExecutionException {
        FutureTask<TransitionOrigin.Kind> task = new FutureTask<>(() -> origin.of(creates));
        new Thread(task, name).start();
        return task.get();
    }
}

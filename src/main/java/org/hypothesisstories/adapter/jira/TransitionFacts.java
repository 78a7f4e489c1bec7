package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.domain.lane.Lane;

/** What a workflow says of its transitions. */
public class TransitionFacts {
    private static final String TITLE_META = "jira.i18n.title";
    private static final String SCREEN_META = "jira.fieldscreen.id";
    private static final String STATUS_META = "jira.status.id";

    private final ResearchStatuses statuses;
    private final ReaderWords reader;

    public TransitionFacts(ResearchStatuses statuses, ReaderWords reader) {
        this.statuses = statuses;
        this.reader = reader;
    }

    /** The name in the reader's language where the workflow has one. */
    String name(ActionDescriptor action) {
        String key = (String) action.getMetaAttributes().get(TITLE_META);
        String title = key == null ? "" : reader.now().say(key);
        return title.isEmpty() || title.equals(key) ? action.getName() : title;
    }

    /** Whether Jira asks for something before the transition. */
    boolean hasScreen(ActionDescriptor action) {
        Object screen = action.getMetaAttributes().get(SCREEN_META);
        return screen != null && !screen.toString().isBlank();
    }

    /** The lane to which it leads; empty if that is no lane. A transition that stays where it is leads to the issue's own. */
    Optional<Lane> target(JiraWorkflow workflow, Issue issue, ActionDescriptor action) {
        StepDescriptor step = workflow.getDescriptor().getStep(action.getUnconditionalResult().getStep());
        return step == null ? lane(issue.getStatusId()) : lane((String) step.getMetaAttributes().get(STATUS_META));
    }

    /** The lane that a status is. */
    Optional<Lane> lane(String statusId) {
        return statusId == null ? Optional.empty() : statuses.lane(statusId);
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.AutomaticExecution;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.adapter.words.LimitWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.lane.CheckLaneLimit;
import org.hypothesisstories.application.lane.LimitBreach;
import org.hypothesisstories.domain.lane.LaneLimit;
import org.hypothesisstories.domain.lane.LimitMode;
import org.hypothesisstories.plugin.Keys;

/**
 * Refuses an issue for which a lane has no room, and tells where to see what fills it. A limit that only warns lets it through; so does
 * every limit for what the plugin does by itself, for an issue that is in the lane already, and for one that is just being created.
 */
public class LaneLimitValidator implements Validator {
    private static final String STATUS_META = "jira.status.id";

    private final CheckLaneLimit checkLaneLimit;
    private final ResearchStatuses statuses;
    private final IssueInHand inHand;
    private final AutomaticExecution automatic;
    private final ReaderWords reader;

    public LaneLimitValidator(
            CheckLaneLimit checkLaneLimit, ResearchStatuses statuses, IssueInHand inHand, AutomaticExecution automatic, ReaderWords reader) {
        this.checkLaneLimit = checkLaneLimit;
        this.statuses = statuses;
        this.inHand = inHand;
        this.automatic = automatic;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        MutableIssue issue = (MutableIssue) transientVars.get("issue");
        LaneLimitArguments arguments = new LaneLimitArguments(new Arguments(args));
        Set<String> lane = arguments.names() ? statuses.ids(arguments.statuses()) : target(transientVars);
        if (automatic.isActive() || !issue.isCreated() || lane.isEmpty() || lane.contains(issue.getStatusId())) {
            return;
        }
        LaneLimit limit = arguments.limit().orElseGet(() -> ofProject(issue, lane));
        if (limit.mode() == LimitMode.BLOCK) {
            refuse(breaches(issue, lane, limit), lane);
        }
    }

    private void refuse(List<LimitBreach> breaches, Set<String> lane) throws InvalidInputException {
        if (!breaches.isEmpty()) {
            throw new InvalidInputException(breaches.stream()
                    .map(breach -> LimitWords.of(breach, statuses.names(lane), reader.now())).collect(Collectors.joining(" ")));
        }
    }

    private List<LimitBreach> breaches(MutableIssue issue, Set<String> lane, LaneLimit limit) {
        List<LimitBreach> breaches = new ArrayList<>();
        inHand.hold(issue, () -> breaches.addAll(checkLaneLimit.breaches(issue.getProjectId(), issue.getId(), lane, limit)));
        return breaches;
    }

    private LaneLimit ofProject(MutableIssue issue, Set<String> lane) {
        return lane.stream().map(statuses::lane).flatMap(Optional::stream).findFirst()
                .map(known -> checkLaneLimit.limit(issue.getProjectId(), known)).orElse(LaneLimit.NONE);
    }

    /** The status to which the transition at hand leads; empty for one that leads nowhere else. */
    private static Set<String> target(Map<?, ?> transientVars) {
        WorkflowDescriptor workflow = (WorkflowDescriptor) transientVars.get("descriptor");
        ActionDescriptor action = workflow.getAction((Integer) transientVars.get("actionId"));
        StepDescriptor step = workflow.getStep(action.getUnconditionalResult().getStep());
        return step == null ? Set.of() : Set.of((String) step.getMetaAttributes().get(STATUS_META));
    }
}

package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.plugin.Keys;

/** The statuses of Jira, and which of them set-up linked to the lanes. */
public class ResearchStatuses {
    private final StatusManager statuses;
    private final JiraSettings settings;

    public ResearchStatuses(StatusManager statuses, JiraSettings settings) {
        this.statuses = statuses;
        this.settings = settings;
    }

    /** The ids of statuses that are named by their id or by the key of a lane; what there is none of is left out. */
    public Set<String> ids(Collection<String> named) {
        return named.stream().map(name -> Lane.byKey(name).map(this::of).orElse(Optional.of(name)))
                .flatMap(Optional::stream)
                .filter(id -> statuses.getStatus(id) != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The ids of the statuses in which research is reviewed. */
    public Set<String> reviews() {
        return Arrays.stream(Lane.values())
                .filter(lane -> lane.category() == Lane.Category.IN_PROGRESS && !lane.isWorking())
                .map(this::of).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The names under which people know the statuses, separated by commas. */
    public String names(Collection<String> ids) {
        return ids.stream().map(statuses::getStatus).map(Status::getName).collect(Collectors.joining(", "));
    }

    /** All statuses of Jira, in its order. */
    public List<Status> all() {
        return List.copyOf(statuses.getStatuses());
    }

    /** The lane that a status is; empty for a status of other work. */
    public Optional<Lane> lane(String statusId) {
        return Arrays.stream(Lane.values()).filter(lane -> of(lane).filter(statusId::equals).isPresent()).findFirst();
    }

    /** The lanes that set-up linked, by the ids of their statuses. */
    Map<String, Lane> lanes() {
        Map<String, Lane> lanes = new HashMap<>();
        Arrays.stream(Lane.values()).forEach(lane -> of(lane).ifPresent(id -> lanes.put(id, lane)));
        return lanes;
    }

    /** The id of the status that a lane is; empty before set-up. */
    public Optional<String> of(Lane lane) {
        return settings.read(Keys.STATUS_SETTING + lane.key());
    }
}

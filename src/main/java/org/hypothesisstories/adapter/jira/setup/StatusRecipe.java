package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import java.util.Optional;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.plugin.Keys;

/** The status of one lane. Statuses are shared by all of Jira, so one that exists under the name is used as it is. */
final class StatusRecipe implements Recipe<Status> {
    private static final String ICON = "/images/icons/statuses/generic.png";

    private final Lane lane;
    private final StatusManager statuses;
    private final StatusCategoryManager categories;

    StatusRecipe(Lane lane, StatusManager statuses, StatusCategoryManager categories) {
        this.lane = lane;
        this.statuses = statuses;
        this.categories = categories;
    }

    @Override
    public String setting() {
        return Keys.STATUS_SETTING + lane.key();
    }

    @Override
    public String kind() {
        return "status";
    }

    @Override
    public String name() {
        return lane.defaultName();
    }

    @Override
    public Optional<Status> byId(String id) {
        return Optional.ofNullable(statuses.getStatus(id));
    }

    @Override
    public Optional<Status> byName() {
        return statuses.getStatuses().stream().filter(status -> status.getName().equalsIgnoreCase(name())).findFirst();
    }

    @Override
    public Status make(SetUpTarget target) {
        return statuses.createStatus(name(), "A research lane, made by Hypothesis Stories.", ICON, categories.getStatusCategoryByKey(categoryKey()));
    }

    private String categoryKey() {
        return switch (lane.category()) {
            case TO_DO -> "new";
            case IN_PROGRESS -> "indeterminate";
            case DONE -> "done";
        };
    }

    @Override
    public String id(Status status) {
        return status.getId();
    }
}

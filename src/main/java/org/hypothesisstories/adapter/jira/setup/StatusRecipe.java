package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.plugin.Keys;

/** The status of one lane. Statuses are shared by all of Jira, so one that exists under the name is used as it is. */
final class StatusRecipe implements Recipe<Status> {
    private static final String ICON = "/images/icons/statuses/generic.png";

    private final Lane lane;
    private final LaneNames names;
    private final StatusManager statuses;
    private final StatusCategoryManager categories;

    StatusRecipe(Lane lane, StatusManager statuses, StatusCategoryManager categories) {
        this.lane = lane;
        this.names = LaneNames.of(lane);
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
        List<Status> named = statuses.getStatuses().stream().filter(this::bearsItsName).toList();
        return Stream.<Predicate<Status>>of(status -> hasOurName(status) && isInCategory(status), this::isInCategory, status -> true)
                .flatMap(wanted -> named.stream().filter(wanted))
                .findFirst();
    }

    private boolean hasOurName(Status status) {
        return name().equalsIgnoreCase(status.getName());
    }

    private boolean isInCategory(Status status) {
        return status.getStatusCategory() != null && categoryKey().equals(status.getStatusCategory().getKey());
    }

    /** Also in the words of another language, in which Jira or a person may have made the status. */
    @Override
    public boolean bearsItsName(Status status) {
        return names.include(status.getName()) || names.include(status.getNameTranslation());
    }

    @Override
    public Optional<String> reservation(Status status) {
        return isInCategory(status) ? Optional.empty() : Optional.of("other-category-" + lane.category().name().toLowerCase(Locale.ROOT));
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
    public String nameOf(Status object) {
        return object.getName();
    }

    @Override
    public String id(Status status) {
        return status.getId();
    }
}

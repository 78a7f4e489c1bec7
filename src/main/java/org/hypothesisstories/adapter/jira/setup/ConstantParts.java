package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import java.util.List;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.application.setup.SetUpPart;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.lane.Lane;

/** The issue type, the six statuses and the four resolutions. */
public final class ConstantParts {
    private final IssueTypeManager issueTypes;
    private final AvatarManager avatars;
    private final StatusManager statuses;
    private final StatusCategoryManager categories;
    private final ResolutionManager resolutions;
    private final JiraSettings settings;

    public ConstantParts(
            IssueTypeManager issueTypes, AvatarManager avatars, StatusManager statuses, StatusCategoryManager categories,
            ResolutionManager resolutions, JiraSettings settings) {
        this.issueTypes = issueTypes;
        this.avatars = avatars;
        this.statuses = statuses;
        this.categories = categories;
        this.resolutions = resolutions;
        this.settings = settings;
    }

    List<SetUpPart> parts() {
        Stream<Recipe<?>> recipes = Stream.of(
                Stream.of(new IssueTypeRecipe(issueTypes, avatars)),
                Stream.of(Lane.values()).map(lane -> new StatusRecipe(lane, statuses, categories)),
                Stream.of(Verdict.values()).map(verdict -> new ResolutionRecipe(verdict, resolutions)))
                .flatMap(group -> group);
        return recipes.<SetUpPart>map(recipe -> new StoredPart<>(recipe, settings)).toList();
    }
}

package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.Optional;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.plugin.Keys;

/** The resolution that goes with a verdict. Shared by all of Jira, so one that exists under the name is used as it is. */
final class ResolutionRecipe implements Recipe<Resolution> {
    private final String verdict;
    private final String name;
    private final String description;
    private final ResolutionManager resolutions;

    ResolutionRecipe(String verdict, String name, String description, ResolutionManager resolutions) {
        this.verdict = verdict;
        this.name = name;
        this.description = description;
        this.resolutions = resolutions;
    }

    @Override
    public String setting() {
        return Keys.RESOLUTION_SETTING + verdict;
    }

    @Override
    public String kind() {
        return "resolution";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Resolution> byId(String id) {
        return Optional.ofNullable(resolutions.getResolution(id));
    }

    @Override
    public Optional<Resolution> byName() {
        return resolutions.getResolutions().stream().filter(resolution -> resolution.getName().equalsIgnoreCase(name)).findFirst();
    }

    @Override
    public Resolution make(SetUpTarget target) {
        return resolutions.createResolution(name, description);
    }

    @Override
    public String id(Resolution resolution) {
        return resolution.getId();
    }
}

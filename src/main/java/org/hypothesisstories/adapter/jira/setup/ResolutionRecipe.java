package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.Optional;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;

/** The resolution that goes with a verdict. Shared by all of Jira, so one that exists under the name is used as it is. */
final class ResolutionRecipe implements Recipe<Resolution> {
    private final Verdict verdict;
    private final ResolutionManager resolutions;

    ResolutionRecipe(Verdict verdict, ResolutionManager resolutions) {
        this.verdict = verdict;
        this.resolutions = resolutions;
    }

    @Override
    public String setting() {
        return Keys.RESOLUTION_SETTING + verdict.key();
    }

    @Override
    public String kind() {
        return "resolution";
    }

    @Override
    public String name() {
        return switch (verdict) {
            case SUPPORTED -> "Supported";
            case REFUTED -> "Refuted";
            case INCONCLUSIVE -> "Inconclusive";
            case NOT_FINISHED -> "Not finished";
        };
    }

    @Override
    public Optional<Resolution> byId(String id) {
        return Optional.ofNullable(resolutions.getResolution(id));
    }

    @Override
    public Optional<Resolution> byName() {
        return resolutions.getResolutions().stream().filter(resolution -> resolution.getName().equalsIgnoreCase(name())).findFirst();
    }

    @Override
    public Resolution make(SetUpTarget target) {
        return resolutions.createResolution(name(), description());
    }

    private String description() {
        return switch (verdict) {
            case SUPPORTED -> "The evidence supports the hypothesis.";
            case REFUTED -> "The evidence speaks against the hypothesis: something was learned.";
            case INCONCLUSIVE -> "The evidence does not decide.";
            case NOT_FINISHED -> "The test was not finished.";
        };
    }

    @Override
    public String nameOf(Resolution object) {
        return object.getName();
    }

    @Override
    public String id(Resolution resolution) {
        return resolution.getId();
    }
}

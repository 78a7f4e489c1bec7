package org.hypothesisstories.application.lane;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.port.LaneLimitBook;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LaneLimitsText;
import org.hypothesisstories.domain.timebox.Actor;

/** The limits of a project's lanes, for whoever administers the project. */
public final class LaneLimitSettings {

    private final ProjectAccess projects;
    private final LaneLimitBook limits;

    public LaneLimitSettings(ProjectAccess projects, LaneLimitBook limits) {
        this.projects = projects;
        this.limits = limits;
    }

    public Outcome<LaneLimits> read(Actor actor, String projectKey) {
        return enter(actor, projectKey, project -> new Outcome.Done<>(limits.of(project)));
    }

    /** Changes the parts that are written, all or none; see {@link LaneLimitsText}. */
    public Outcome<LaneLimits> change(Actor actor, String projectKey, Map<String, String> written) {
        return enter(actor, projectKey, project -> {
            Parsed<LaneLimits, Problem> changed =
                    LaneLimitsText.parse(written, limits.classFields().keySet(), limits.of(project));
            changed.value().ifPresent(sound -> limits.keep(project, sound));
            return changed.value().<Outcome<LaneLimits>>map(Outcome.Done::new).orElseGet(() -> new Outcome.Refused<>(changed.problems()));
        });
    }

    /** The fields that can tell classes of service, by id with their names. */
    public Map<String, String> classFields() {
        return limits.classFields();
    }

    private Outcome<LaneLimits> enter(Actor actor, String projectKey, Function<Long, Outcome<LaneLimits>> work) {
        Optional<Long> project = projects.visible(projectKey, actor);
        if (project.isEmpty()) {
            return Outcome.refused(ProblemCode.NO_SUCH_PROJECT, "project", projectKey);
        }
        return projects.isAdministrator(project.get(), actor)
                ? work.apply(project.get())
                : Outcome.refused(ProblemCode.NOT_PROJECT_ADMINISTRATOR, "project", projectKey);
    }
}

package org.hypothesisstories.application;

import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.PolicyBook;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.PolicyPart;
import org.hypothesisstories.domain.timebox.PolicyText;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;

/** Decides, as an administrator, what holds for the time boxes of a project, or of all that decided nothing. */
public final class ChangePolicy {

    private final AdministratorGate administrators;
    private final PolicyBook policies;

    public ChangePolicy(AdministratorGate administrators, PolicyBook policies) {
        this.administrators = administrators;
        this.policies = policies;
    }

    /** @return what holds; empty if there is no such project */
    public Optional<TimeBoxPolicy> read(Actor actor, Optional<String> projectKey) {
        return administrators.enter(actor, () -> stand(projectKey));
    }

    /**
     * Changes the parts that are written.
     *
     * @return what holds now, or every problem, and then nothing was changed; empty if there is no such project
     */
    public Optional<Parsed<TimeBoxPolicy, Problem>> change(Actor actor, Optional<String> projectKey, Map<PolicyPart, String> written) {
        return administrators.enter(actor, () -> stand(projectKey).map(before -> {
            Parsed<TimeBoxPolicy, Problem> changed = PolicyText.parse(written, before);
            changed.value().ifPresent(policy -> policies.decide(projectKey, written));
            return changed;
        }));
    }

    private Optional<TimeBoxPolicy> stand(Optional<String> projectKey) {
        return projectKey.isEmpty() ? Optional.of(policies.general()) : policies.forProject(projectKey.get());
    }
}

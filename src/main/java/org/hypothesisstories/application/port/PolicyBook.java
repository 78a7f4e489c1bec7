package org.hypothesisstories.application.port;

import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.PolicyPart;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;

/** The policies as they are stored, for whoever changes them. */
public interface PolicyBook extends Policies {

    /** What holds where a project has decided nothing. */
    TimeBoxPolicy general();

    /** What holds in a project; empty if there is no such project. */
    Optional<TimeBoxPolicy> forProject(String projectKey);

    /** The parts that a project decided by itself, as they are stored; none if there is no such project. */
    Map<PolicyPart, String> decided(String projectKey);

    /**
     * Stores parts that were checked before; the others stay as they are.
     *
     * @param projectKey the project that decides; empty for all that have not decided
     */
    void decide(Optional<String> projectKey, Map<PolicyPart, String> parts);
}

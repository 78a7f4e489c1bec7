package org.hypothesisstories.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.PolicyBook;
import org.hypothesisstories.domain.timebox.PolicyPart;
import org.hypothesisstories.domain.timebox.PolicyText;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;

/** Policies in maps, with one project, RES. */
public final class InMemoryPolicies implements PolicyBook {

    private static final String PROJECT = "RES";

    private final Map<PolicyPart, String> general = new HashMap<>();
    private final Map<PolicyPart, String> ofProject = new HashMap<>();

    @Override
    public TimeBoxPolicy general() {
        return PolicyText.parse(general, TimeBoxPolicy.standard()).orElseThrow();
    }

    @Override
    public Optional<TimeBoxPolicy> forProject(String projectKey) {
        return PROJECT.equals(projectKey) ? Optional.of(forIssue(1)) : Optional.empty();
    }

    @Override
    public TimeBoxPolicy forIssue(long issueId) {
        return PolicyText.parse(ofProject, general()).orElseThrow();
    }

    @Override
    public Map<PolicyPart, String> decided(String projectKey) {
        return PROJECT.equals(projectKey) ? Map.copyOf(ofProject) : Map.of();
    }

    @Override
    public void decide(Optional<String> projectKey, Map<PolicyPart, String> parts) {
        (projectKey.isPresent() ? ofProject : general).putAll(parts);
    }
}

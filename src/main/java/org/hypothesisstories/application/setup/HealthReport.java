package org.hypothesisstories.application.setup;

import java.util.List;
import java.util.Objects;

/**
 * How all that hypotheses need stands in one project.
 *
 * @param workflow how the workflow differs from what this version makes
 */
public record HealthReport(String projectKey, List<Finding> findings, WorkflowStand workflow) {
    public HealthReport {
        Objects.requireNonNull(projectKey);
        findings = List.copyOf(findings);
        Objects.requireNonNull(workflow);
    }

    /** Whether nothing has to be done. */
    public boolean healthy() {
        return findings.stream().allMatch(finding -> finding.condition() == Finding.Condition.PRESENT);
    }

    /** Whether this mend would do something. */
    public boolean wants(Finding.Mend mend) {
        return findings.stream().anyMatch(finding -> finding.mend() == mend);
    }
}

package org.hypothesisstories.application.setup;

import java.util.List;
import java.util.stream.Stream;

/** Says of each thing that hypotheses need in a project whether it is present, changed or missing, and what mends it. Changes nothing. */
public final class CheckProject {
    private static final String WORKFLOW = "workflow";

    private final SetUpProject setUp;
    private final WorkflowCare care;
    private final List<Inspection> inspections;

    public CheckProject(SetUpProject setUp, WorkflowCare care, List<Inspection> inspections) {
        this.setUp = setUp;
        this.care = care;
        this.inspections = List.copyOf(inspections);
    }

    /** @throws SetUpRefused if there is no such project, or the actor administers neither Jira nor the project */
    public HealthReport check(SetUpTarget target) {
        List<PartReport> parts = setUp.plan(target).parts();
        WorkflowStand stand = care.stand();
        Stream<Finding> ofParts = parts.stream().map(part -> isWorkflow(part, stand) ? Finding.of(stand) : Finding.of(part));
        Stream<Finding> others = inspections.stream().flatMap(inspection -> inspection.of(target.projectKey()).stream());
        return new HealthReport(target.projectKey(), Stream.concat(ofParts, others).toList(), stand);
    }

    private static boolean isWorkflow(PartReport part, WorkflowStand stand) {
        return part.kind().equals(WORKFLOW) && stand.standing() != WorkflowStand.Standing.MISSING;
    }
}

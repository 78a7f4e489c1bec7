package org.hypothesisstories.application.setup;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the parts in order, and ends at the first that fails: what was made stands, and a later run finds it. */
final class SetUpRun {
    private static final Logger LOG = LoggerFactory.getLogger(SetUpRun.class);

    private final SetUpGate gate;
    private final List<SetUpPart> parts;

    SetUpRun(SetUpGate gate, List<SetUpPart> parts) {
        this.gate = gate;
        this.parts = parts;
    }

    List<PartReport> of(SetUpTarget target) {
        List<PartReport> lines = new ArrayList<>();
        boolean ended = false;
        for (SetUpPart part : parts) {
            PartReport line = ended ? waiting(part, target) : apply(part, target);
            ended = ended || line.state() == PartState.FAILED;
            lines.add(line);
        }
        return lines;
    }

    private PartReport apply(SetUpPart part, SetUpTarget target) {
        // Asked before each part: a run may take minutes, and permissions may be taken away meanwhile.
        if (!gate.isAdministrator(target.actorKey())) {
            return part.plan(target).as(PartState.FAILED, "permission-lost", "");
        }
        if (!gate.hasProject(target.projectKey())) {
            return part.plan(target).as(PartState.FAILED, "project-gone", "");
        }
        try {
            return part.apply(target);
        } catch (RuntimeException failure) {
            // Whatever Jira or its database refuses ends this run only; the next one takes it up here.
            LOG.error("Set-up of {} ended at a part", target.projectKey(), failure);
            return part.plan(target).as(PartState.FAILED, "failed", String.valueOf(failure.getMessage()));
        }
    }

    private static PartReport waiting(SetUpPart part, SetUpTarget target) {
        PartReport planned = part.plan(target);
        return planned.state() == PartState.FOUND ? planned : planned.as(PartState.WAITING, PartReport.NO_REMARK, "");
    }
}

package org.hypothesisstories.application.setup;

import java.util.List;
import java.util.Optional;

/** Prepares Jira for a life without the plugin: afterwards it can be disabled or uninstalled, and all transitions still work. */
public final class ReleaseWorkflows {
    private final SetUpGate gate;
    private final SetUpTurn turn;
    private final WorkflowRelease workflows;

    public ReleaseWorkflows(SetUpGate gate, SetUpTurn turn, WorkflowRelease workflows) {
        this.gate = gate;
        this.turn = turn;
        this.workflows = workflows;
    }

    /** What a run would take out of which workflows. */
    public List<BoundWorkflow> plan(String actorKey) {
        admit(actorKey);
        return workflows.bound();
    }

    /** A workflow for safe keeping; empty if there is none of the name. */
    public Optional<String> backup(String actorKey, String workflow) {
        admit(actorKey);
        return workflows.xml(workflow);
    }

    /**
     * Takes everything out, except of workflows that somebody edits at this moment.
     *
     * @return what was done
     */
    public List<BoundWorkflow> run(String actorKey) {
        admit(actorKey);
        String token = turn.take(actorKey).orElseThrow(() -> new SetUpRefused(
                SetUpRefused.Reason.SOMEBODY_ELSE, turn.holder().map(gate::nameOf).orElse("")));
        try {
            List<BoundWorkflow> bound = workflows.bound();
            bound.stream().filter(workflow -> !workflow.beingEdited())
                    .forEach(workflow -> workflows.release(workflow.name(), actorKey));
            return bound;
        } finally {
            turn.giveBack(token);
        }
    }

    private void admit(String actorKey) {
        if (!gate.isAdministrator(actorKey)) {
            throw new SetUpRefused(SetUpRefused.Reason.NOT_ADMINISTRATOR, actorKey);
        }
    }
}

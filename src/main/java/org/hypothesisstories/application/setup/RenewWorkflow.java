package org.hypothesisstories.application.setup;

import java.util.Optional;

/** Brings the workflow of the six lanes to what this version of the plugin makes, without losing what people did to it. */
public final class RenewWorkflow {
    private final SetUpGate gate;
    private final SetUpTurn turn;
    private final WorkflowCare care;

    public RenewWorkflow(SetUpGate gate, SetUpTurn turn, WorkflowCare care) {
        this.gate = gate;
        this.turn = turn;
        this.care = care;
    }

    /**
     * What came of it.
     *
     * @param stand how the workflow stands now
     * @param copy the name of the copy that was kept of the edited one
     */
    public record Renewed(WorkflowStand stand, Optional<String> copy) {
    }

    /** @throws SetUpRefused if the actor does not administer Jira, if somebody else is at it, or edits the workflow in Jira */
    public Renewed renew(String actorKey) {
        if (!gate.isAdministrator(actorKey)) {
            throw new SetUpRefused(SetUpRefused.Reason.NOT_ADMINISTRATOR, actorKey);
        }
        String token = turn.take(actorKey).orElseThrow(() -> new SetUpRefused(
                SetUpRefused.Reason.SOMEBODY_ELSE, turn.holder().map(gate::nameOf).orElse("")));
        try {
            WorkflowStand before = care.stand();
            if (!before.isRenewable()) {
                return new Renewed(before, Optional.empty());
            }
            if (care.isBeingEdited()) {
                throw new SetUpRefused(SetUpRefused.Reason.DRAFT_OPEN, before.name());
            }
            Optional<String> copy = care.renew(actorKey);
            return new Renewed(care.stand(), copy);
        } finally {
            turn.giveBack(token);
        }
    }
}

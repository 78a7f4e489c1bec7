package org.hypothesisstories.application.setup;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.TryRefusedAgain;

/**
 * Makes a project ready for hypotheses, or says what that would take.
 *
 * <p>Repeatable: what stands is found again, what failed half-way is taken up where it stopped, nobody else's object is changed.
 */
public final class SetUpProject {
    private final SetUpGate gate;
    private final ServiceUsers serviceUsers;
    private final SetUpTurn turn;
    private final TryRefusedAgain tryRefusedAgain;
    private final List<SetUpPart> parts;

    public SetUpProject(
            SetUpGate gate, ServiceUsers serviceUsers, SetUpTurn turn, TryRefusedAgain tryRefusedAgain, List<SetUpPart> parts) {
        this.gate = gate;
        this.serviceUsers = serviceUsers;
        this.turn = turn;
        this.tryRefusedAgain = tryRefusedAgain;
        this.parts = List.copyOf(parts);
    }

    /** What a run would do; for administrators of the project too, who cannot run it. */
    public SetUpReport plan(SetUpTarget target) {
        admitReader(target);
        String serviceUser = serviceUsers.chosen().orElse(target.actorKey());
        return new SetUpReport(target.projectKey(), serviceUser, parts.stream().map(part -> part.plan(target)).toList());
    }

    /**
     * Lets a user pass who may set up a project that is still to be created.
     *
     * @throws SetUpRefused if the user may not, or somebody sets up a project at this moment
     */
    public void admitNewProject(String actorKey) {
        admitAdministrator(actorKey);
        if (turn.holder().isPresent()) {
            throw taken();
        }
    }

    /**
     * Does it, up to the first part that fails.
     *
     * @param serviceUserName the user as whom the plugin acts by itself; none leaves the choice as it is, at first the administrator
     */
    public SetUpReport run(SetUpTarget target, Optional<String> serviceUserName) {
        admit(target);
        String serviceUser = serviceUserName.map(this::known).or(serviceUsers::chosen).orElse(target.actorKey());
        String token = turn.take(target.actorKey()).orElseThrow(this::taken);
        try {
            SetUpReport report = new SetUpReport(target.projectKey(), serviceUser, new SetUpRun(gate, parts).of(target));
            if (!report.ended()) {
                serviceUsers.choose(serviceUser);
            }
            // What Jira refused to the user before, or to the workflow as it was, may succeed now.
            tryRefusedAgain.everywhere();
            return report;
        } finally {
            turn.giveBack(token);
        }
    }

    private void admitReader(SetUpTarget target) {
        if (!gate.isProjectAdministrator(target.actorKey(), target.projectKey())) {
            admit(target);
        }
    }

    private void admit(SetUpTarget target) {
        admitAdministrator(target.actorKey());
        if (!gate.hasProject(target.projectKey())) {
            throw new SetUpRefused(SetUpRefused.Reason.UNKNOWN_PROJECT, target.projectKey());
        }
    }

    private void admitAdministrator(String actorKey) {
        if (!gate.isAdministrator(actorKey)) {
            throw new SetUpRefused(SetUpRefused.Reason.NOT_ADMINISTRATOR, actorKey);
        }
    }

    private String known(String userName) {
        return serviceUsers.keyOf(userName)
                .orElseThrow(() -> new SetUpRefused(SetUpRefused.Reason.UNKNOWN_SERVICE_USER, userName));
    }

    private SetUpRefused taken() {
        return new SetUpRefused(SetUpRefused.Reason.SOMEBODY_ELSE, turn.holder().map(gate::nameOf).orElse(""));
    }
}

package org.hypothesisstories.adapter.jira.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hypothesisstories.application.setup.BoundWorkflow;
import org.hypothesisstories.application.setup.ReleaseWorkflows;
import org.hypothesisstories.application.setup.RenewWorkflow;
import org.hypothesisstories.application.setup.SetUpRefused;
import org.hypothesisstories.application.setup.WorkflowDifference;
import org.hypothesisstories.application.setup.WorkflowDifference.Kind;
import org.hypothesisstories.application.setup.WorkflowStand;
import org.hypothesisstories.application.setup.WorkflowStand.Standing;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.InMemorySetUpTurn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The workflow that was made once, years and edits later, in the workbench's Jira. */
class JiraWorkflowCareTest {
    private static final String NAME = "Hypothesis research workflow";
    private static final int CONCLUDE = 22;

    private final SetUpWorld world = new SetUpWorld();
    private final JiraWorkflowCare care = new JiraWorkflowCare(world.workflows, world.jira.people().users(), world.found);
    private final RenewWorkflow renew = new RenewWorkflow(
            new JiraSetUpGate(world.jira.access().global(), world.jira.access().permissions(), world.jira.people().users(), world.jira.access().projects()),
            new InMemorySetUpTurn(InstantSource.fixed(Instant.EPOCH)), care);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void isMissingBeforeSetUpAndCurrentAfterIt() {
        assertEquals(WorkflowStand.NONE, care.stand());
        world.run();
        assertEquals(new WorkflowStand(NAME, Standing.CURRENT, List.of()), care.stand());
        assertEquals(Optional.empty(), renew.renew(world.admin.getKey()).copy());
    }

    @Test
    void givesAnEditedWorkflowWhatItLacksAndKeepsEveryEdit() {
        world.run();
        edit(conclude -> {
            conclude.getValidators().remove(0);
            conclude.getUnconditionalResult().getPostFunctions().remove(1);
            add(conclude, validator("theirs"));
        });
        WorkflowStand edited = care.stand();
        assertEquals(Standing.EDITED, edited.standing());
        assertTrue(edited.differences().containsAll(List.of(
                new WorkflowDifference(Kind.PART_MISSING, "Conclude", "verdict-recorded-validator"),
                new WorkflowDifference(Kind.PART_ADDED, "Conclude", "theirs"))), edited::toString);

        RenewWorkflow.Renewed renewed = renew.renew(world.admin.getKey());

        assertEquals(Standing.EXTENDED, renewed.stand().standing());
        assertEquals(List.of(new WorkflowDifference(Kind.PART_ADDED, "Conclude", "theirs")), renewed.stand().differences());
        String copy = renewed.copy().orElseThrow();
        assertEquals(edited.differences().size(), care.stand(world.workflows.getWorkflow(copy)).differences().size());
        assertNull(world.workflows.getDraftWorkflow(NAME));
        List<String> order = new WorkflowShape(stored().getDescriptor()).elements().stream()
                .filter(element -> element.transition() == CONCLUDE && element.place().equals("validator"))
                .map(WorkflowElement::module).toList();
        assertEquals(Keys.PLUGIN + "verdict-recorded-validator", order.get(0));
    }

    @Test
    void makesAnOlderOneThatNobodyEditedWhatThisVersionMakes() {
        world.run();
        edit(conclude -> conclude.getValidators().remove(0));
        JiraWorkflow older = stored();
        older.getDescriptor().getMetaAttributes().put(Keys.WORKFLOW_MADE_META, new WorkflowShape(older.getDescriptor()).fingerprint());
        world.workflows.updateWorkflow(world.admin, older);
        assertEquals(Standing.OLDER, care.stand().standing());

        RenewWorkflow.Renewed renewed = renew.renew(world.admin.getKey());

        assertEquals(Standing.CURRENT, renewed.stand().standing());
        assertTrue(renewed.copy().isEmpty());
        edit(conclude -> add(conclude, validator("theirs")));
        assertEquals(Standing.EXTENDED, care.stand().standing());
    }

    @Test
    void putsALostTransitionBack() {
        world.run();
        JiraWorkflow workflow = stored();
        workflow.getDescriptor().getStep(2).getActions().removeIf(action -> ((ActionDescriptor) action).getId() == CONCLUDE);
        world.workflows.updateWorkflow(world.admin, workflow);
        assertEquals(List.of(new WorkflowDifference(Kind.TRANSITION_LOST, "Conclude", "")), care.stand().differences());

        assertEquals(Standing.CURRENT, renew.renew(world.admin.getKey()).stand().standing());
    }

    @Test
    void doesNotRunOverADraftThatSomebodyHasOpen() {
        world.run();
        edit(conclude -> conclude.getValidators().clear());
        world.workflows.createDraftWorkflow(world.admin, NAME);

        SetUpRefused refused = assertThrows(SetUpRefused.class, () -> renew.renew(world.admin.getKey()));

        assertEquals(SetUpRefused.Reason.DRAFT_OPEN, refused.reason());
        assertTrue(world.workflows.deleteDraftWorkflow(NAME));
        assertFalse(world.workflows.deleteDraftWorkflow(NAME));
        assertEquals(SetUpRefused.Reason.NOT_ADMINISTRATOR,
                assertThrows(SetUpRefused.class, () -> renew.renew("nobody")).reason());
    }

    @Test
    void takesEverythingOfOursOutAndPutsItBackIfWanted() {
        world.run();
        ReleaseWorkflows release = new ReleaseWorkflows(
                new JiraSetUpGate(world.jira.access().global(), world.jira.access().permissions(), world.jira.people().users(), world.jira.access().projects()),
                new InMemorySetUpTurn(InstantSource.fixed(Instant.EPOCH)), new JiraWorkflowRelease(world.workflows, world.jira.people().users()));
        String admin = world.admin.getKey();
        assertEquals(List.of(NAME), release.plan(admin).stream().map(BoundWorkflow::name).toList());
        assertTrue(release.plan(admin).get(0).parts().contains("Conclude: verdict-recorded-validator"));
        assertTrue(release.backup(admin, NAME).orElseThrow().contains("org.hypothesisstories.adapter.workflow.VerdictRecordedValidator"));
        assertTrue(release.backup(admin, "none").isEmpty());

        release.run(admin);

        assertEquals(List.of(), release.plan(admin));
        assertFalse(release.backup(admin, NAME).orElseThrow().contains("org.hypothesisstories."));
        assertTrue(release.backup(admin, NAME).orElseThrow().contains("AlwaysFalseCondition"));
        assertEquals(Standing.OLDER, care.stand().standing());
        assertEquals(Standing.CURRENT, renew.renew(admin).stand().standing());
        assertFalse(release.backup(admin, NAME).orElseThrow().contains("AlwaysFalseCondition"));
        assertThrows(SetUpRefused.class, () -> release.plan("nobody"));
    }

    @Test
    void leavesAWorkflowAloneThatSomebodyEditsAndPutsAnEditedOneBackWithoutStandIns() {
        world.run();
        edit(conclude -> add(conclude, validator("theirs")));
        JiraWorkflowRelease workflows = new JiraWorkflowRelease(world.workflows, world.jira.people().users());
        world.workflows.createDraftWorkflow(world.admin, NAME);
        assertTrue(workflows.bound().get(0).beingEdited());
        world.workflows.deleteDraftWorkflow(NAME);

        workflows.release(NAME, world.admin.getKey());

        WorkflowStand back = renew.renew(world.admin.getKey()).stand();
        assertEquals(Standing.EXTENDED, back.standing(), back::toString);
        assertFalse(workflows.xml(NAME).orElseThrow().contains("AlwaysFalseCondition"));
    }

    private JiraWorkflow stored() {
        return world.workflows.getWorkflow(NAME);
    }

    @SuppressWarnings("unchecked")
    private static void add(ActionDescriptor action, ValidatorDescriptor validator) {
        action.getValidators().add(validator);
    }

    private void edit(Consumer<ActionDescriptor> change) {
        JiraWorkflow workflow = stored();
        change.accept(workflow.getDescriptor().getAction(CONCLUDE));
        world.workflows.updateWorkflow(world.admin, workflow);
    }

    @SuppressWarnings("unchecked")
    private static ValidatorDescriptor validator(String module) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.setType("class");
        ((Map<String, String>) validator.getArgs()).putAll(Map.of("class.name", "com.example.Theirs", "full.module.key", module));
        return validator;
    }
}

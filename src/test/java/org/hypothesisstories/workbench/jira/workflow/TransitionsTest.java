package org.hypothesisstories.workbench.jira.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.jira.IssueWorld;
import org.hypothesisstories.workbench.jira.service.IssueInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private static final int GO = 11;
    private static final int STAY = 91;
    private static final int HIDDEN = 92;

    private final IssueWorld world = new IssueWorld();
    private final IssueService service = world.issues.service();
    private final List<IssueEvent> heard = new ArrayList<>();

    @BeforeEach
    void enableParts() {
        world.enablePart("workflow-condition", "condition-class", Allowed.class);
        world.enablePart("workflow-validator", "validator-class", NeedsDescription.class);
        world.enablePart("workflow-function", "function-class", Labels.class);
        Allowed.answer = true;
        NeedsDescription.seen.clear();
        Labels.failure = null;
        Labels.seen.clear();
        world.useWorkflow("Research", TestWorkflow.xml());
        world.events.register(this);
    }

    @EventListener
    public void hear(IssueEvent event) {
        heard.add(event);
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** Holds when the test says so. */
    public static final class Allowed implements Condition {
        static boolean answer;

        @Override
        public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
            return answer;
        }
    }

    /** Refuses issues that nobody has described. */
    public static final class NeedsDescription implements Validator {
        static final Map<Object, Object> seen = new HashMap<>();

        @Override
        public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
            seen.putAll(transientVars);
            if (((Issue) transientVars.get("issue")).getDescription() == null) {
                throw new InvalidInputException("description", "say why");
            }
        }
    }

    /** Adds to the summary, or breaks. */
    public static final class Labels implements FunctionProvider {
        static final Map<Object, Object> seen = new TreeMap<>();
        static RuntimeException failure;

        @Override
        public void execute(Map transientVars, Map args, PropertySet properties) {
            seen.putAll(transientVars);
            if (failure != null) {
                throw failure;
            }
            MutableIssue issue = (MutableIssue) transientVars.get("issue");
            issue.setSummary(issue.getSummary() + args.get("suffix"));
        }
    }

    @Test
    void movesTheIssueAndRecordsWhatScreenAndFunctionsChanged() {
        MutableIssue issue = world.create("One");
        IssueResult result = transition(issue, GO, world.input().setDescription("because").setComment("go on"));
        assertTrue(result.isValid(), () -> result.getErrorCollection().toString());
        assertEquals("In Progress", result.getIssue().getStatus().getName());
        assertEquals("One!", result.getIssue().getSummary());
        Map<String, String> changes = world.issues.history().getChangeHistories(issue).get(0).getChangeItemBeans().stream()
                .collect(Collectors.toMap(ChangeItemBean::getField, item -> item.getFromString() + ">" + item.getToString()));
        assertEquals(Map.of("status", "To Do>In Progress", "description", "null>because", "summary", "One>One!"), changes);
    }

    @Test
    void announcesTheTransitionsEventWithItsComment() {
        transition(world.create("One"), GO, world.input().setDescription("because").setComment("go on"));
        assertEquals(List.of(1L, 13L), heard.stream().map(IssueEvent::getEventTypeId).toList());
        assertEquals("go on", heard.get(1).getComment().getBody());
        assertEquals("In Progress", heard.get(1).getIssue().getStatus().getName());
    }

    @Test
    void givesValidatorsAndFunctionsWhatJiraGivesThem() {
        MutableIssue issue = world.create("One");
        transition(issue, GO, world.input().setDescription("because").setComment("go on"));
        assertEquals("because", ((Issue) NeedsDescription.seen.get("issue")).getDescription());
        assertNull(((Issue) NeedsDescription.seen.get("originalissueobject")).getDescription());
        assertEquals(GO, NeedsDescription.seen.get("actionId"));
        assertEquals("go on", NeedsDescription.seen.get("comment"));
        assertEquals("RES", NeedsDescription.seen.get("pkey"));
        assertTrue(NeedsDescription.seen.keySet().containsAll(Set.of("descriptor", "entry", "store", "context", "currentSteps", "issueId")));
        assertNotNull(Labels.seen.get("issue"));
    }

    @Test
    void turnsAValidatorsRefusalIntoAnErrorOfTheField() {
        MutableIssue issue = world.create("One");
        IssueResult refused = transition(issue, GO, world.input());
        assertEquals(Map.of("description", "say why"), refused.getErrorCollection().getErrors());
        assertUntouched(issue);
    }

    @Test
    void letsATransactionAroundARefusalGoOn() {
        MutableIssue issue = world.create("One");
        world.database.inTransaction(() -> {
            world.issues.comments().create(issue, world.dana, "before", false);
            return transition(issue, GO, world.input());
        });
        assertEquals(1, world.issues.comments().getComments(issue).size());
        assertUntouched(issue);
    }

    @Test
    void takesEverythingBackWhenAFunctionThrows() {
        MutableIssue issue = world.create("One");
        Labels.failure = new IllegalStateException("the lab is closed");
        IssueResult failed = transition(issue, GO, world.input().setDescription("because").setComment("go on"));
        assertEquals(List.of("workbench.workflow.failed[the lab is closed]"), List.copyOf(failed.getErrorCollection().getErrorMessages()));
        assertUntouched(issue);
        assertEquals(List.of(), world.issues.comments().getComments(issue));
        Labels.failure = null;
        assertTrue(transition(issue, GO, world.input().setDescription("because")).isValid(), "the step was taken back, too");
    }

    @Test
    void doesNotOfferATransitionWhoseConditionFails() {
        MutableIssue issue = world.create("One");
        Allowed.answer = false;
        assertEquals(Set.of(STAY), available(issue));
        assertFalse(service.validateTransition(world.dana, issue.getId(), GO, world.input()).isValid());
        TransitionOptions skip = new TransitionOptions.Builder().skipConditions().build();
        TransitionValidationResult forced = service.validateTransition(world.dana, issue.getId(), GO,
                world.input().setDescription("because"), skip);
        assertTrue(forced.isValid());
        assertTrue(service.transition(world.dana, forced).isValid());
    }

    @Test
    void checksTheConditionsAgainWhenTheTransitionRuns() {
        MutableIssue issue = world.create("One");
        TransitionValidationResult validation = service.validateTransition(world.dana, issue.getId(), GO, world.input());
        Allowed.answer = false;
        assertFalse(service.transition(world.dana, validation).isValid());
        assertUntouched(issue);
    }

    @Test
    void skipsValidatorsWhenAsked() {
        MutableIssue issue = world.create("One");
        TransitionOptions skip = new TransitionOptions.Builder().skipValidators().build();
        assertTrue(service.transition(world.dana, service.validateTransition(world.dana, issue.getId(), GO, world.input(), skip)).isValid());
    }

    @Test
    void offersNoTransitionWhoseConditionIsGoneAndSaysSoOfFunctions() {
        MutableIssue issue = world.create("One");
        assertFalse(available(issue).contains(HIDDEN), "its condition belongs to no plugin");
        world.modules.removeIf(module -> module.type().equals("workflow-function"));
        IssueResult failed = transition(issue, GO, world.input().setDescription("because"));
        assertTrue(failed.getErrorCollection().getErrorMessages().toString().contains(Labels.class.getName()));
        assertUntouched(issue);
    }

    @Test
    void staysInTheStepWhereTheResultSaysSo() {
        MutableIssue issue = world.create("One");
        IssueResult looped = transition(issue, STAY, world.input());
        assertTrue(looped.isValid(), () -> looped.getErrorCollection().toString());
        assertEquals("To Do", looped.getIssue().getStatus().getName());
        assertEquals(Set.of(GO, STAY), available(looped.getIssue()));
        assertEquals(List.of(1L, 13L), heard.stream().map(IssueEvent::getEventTypeId).toList());
    }

    @Test
    void setsAndClearsFieldsByFunction() {
        MutableIssue issue = world.create("One");
        MutableIssue going = transition(issue, GO, world.input().setDescription("because")).getIssue();
        MutableIssue done = transition(going, 21, world.input()).getIssue();
        assertEquals("Done", done.getResolution().getName());
        assertEquals(world.clock.instant(), done.getResolutionDate().toInstant());
        MutableIssue again = transition(done, 31, world.input()).getIssue();
        assertNull(again.getResolution());
        assertNull(again.getResolutionDate());
    }

    @Test
    void doesNotEditIssuesInAStatusThatForbidsIt() {
        MutableIssue issue = world.create("One");
        MutableIssue going = transition(issue, GO, world.input().setDescription("because")).getIssue();
        MutableIssue done = transition(going, 21, world.input()).getIssue();
        assertFalse(service.isEditable(done, world.dana));
        assertFalse(service.validateUpdate(world.dana, done.getId(), world.input().setSummary("x")).isValid());
    }

    @Test
    void doesNotTakeInputForFieldsThatAreNotOnTheTransitionsScreen() {
        MutableIssue issue = world.create("One");
        IssueInput input = world.input().setDescription("because").addCustomFieldValue(world.effort.id(), "3d");
        assertEquals("usual", transition(issue, GO, input).getIssue().getCustomFieldValue(world.effort.field()));
        MutableIssue other = world.create("Two");
        assertNull(transition(other, STAY, world.input().setDescription("because")).getIssue().getDescription(), "there is no screen");
    }

    @Test
    void describesTransitionsForTheViewer() {
        var described = world.issues.workflowDescription().transitions(world.issues.workflowManager().getWorkflow("Research"), Locale.ENGLISH);
        DescribedTransition go = described.stream().filter(transition -> transition.id() == GO).findFirst().orElseThrow();
        assertEquals(List.of("To Do"), go.from());
        assertEquals("In Progress", go.to());
        assertEquals("Screen", go.screen());
        assertEquals(List.of(DescribedPart.ofText("Allowed")), go.conditions().groups().get(0).parts());
        assertEquals(7, go.functions().size());
    }

    @Test
    void keepsAWorkflowAsItWasWritten() {
        String once = WorkflowXml.write(WorkflowXml.parse(TestWorkflow.xml()));
        assertEquals(once, WorkflowXml.write(WorkflowXml.parse(once)));
        assertTrue(once.contains("hypothetical &amp; &quot;marked&quot;") || once.contains("hypothetical &amp; \"marked\""));
    }

    private void assertUntouched(MutableIssue issue) {
        MutableIssue fresh = world.fresh(issue);
        assertEquals("To Do", fresh.getStatus().getName());
        assertEquals("One", fresh.getSummary());
        assertEquals(List.of(), world.issues.history().getChangeHistories(issue));
        assertEquals(List.of(1L), heard.stream().map(IssueEvent::getEventTypeId).toList());
    }

    private Set<Integer> available(Issue issue) {
        return world.issues.transitions().getAvailableActions(issue, world.dana).stream().map(ActionDescriptor::getId)
                .collect(Collectors.toSet());
    }

    private IssueResult transition(MutableIssue issue, int actionId, IssueInput input) {
        TransitionValidationResult validation = service.validateTransition(world.dana, issue.getId(), actionId, input);
        assertTrue(validation.isValid(), () -> validation.getErrorCollection().toString());
        return service.transition(world.dana, validation);
    }
}

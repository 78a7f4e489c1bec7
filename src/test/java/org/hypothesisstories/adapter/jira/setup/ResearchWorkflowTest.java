package org.hypothesisstories.adapter.jira.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.Descriptor;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.w3c.dom.Element;

class ResearchWorkflowTest {
    private static final String CONCLUDING = "verdict-recorded-validator, verdict-justified-validator, learning-recorded-validator";
    private static final String SYSTEM = "com.atlassian.jira.plugin.system.workflow";
    private static final List<String> JIRAS_ORDER = List.of(
            "updateissuestatus-function", "createcomment-function", "generatechangehistory-function", "reindexissue-function",
            "fireevent-function");

    private final WorkflowDescriptor workflow = bound();

    @Test
    void hasTheTransitionsOfTheDesign() {
        assertEquals(Set.of(
                "11 To Do -> Test Hypothesis: Start test [hypothesis-testable-validator, concerns-answered-validator, lane-limit-validator] "
                        + "[start-time-box-function, freeze-criteria-function]",
                "21 Test Hypothesis -> Code Review Hypothesis: Ask for review [evidence-for-musts-validator, not-deciding-validator] "
                        + "[pause-time-box-function]",
                "22 Test Hypothesis -> Done: Conclude [" + CONCLUDING + "] [stop-time-box-function, resolution-from-verdict-function]",
                "31 Code Review Hypothesis -> Test Hypothesis: Back to testing [reviewer-not-author-validator, not-deciding-validator] "
                        + "[start-time-box-function]",
                "32 Code Review Hypothesis -> Update Model: Accept: update the model [reviewer-not-author-validator, " + CONCLUDING + ", lane-limit-validator] "
                        + "[record-verdict-function, grant-time-box-function]",
                "33 Code Review Hypothesis -> Done: Accept: nothing to update [reviewer-not-author-validator, " + CONCLUDING + "] "
                        + "[stop-time-box-function, resolution-from-verdict-function]",
                "41 Update Model -> Code Review Update Model: Ask for review [not-deciding-validator] [pause-time-box-function]",
                "42 Update Model -> Test Hypothesis: Test again [not-deciding-validator] [start-next-round-function]",
                "51 Code Review Update Model -> Update Model: Back to the model [reviewer-not-author-validator, not-deciding-validator] "
                        + "[start-time-box-function]",
                "52 Code Review Update Model -> Done: Accept [reviewer-not-author-validator, " + CONCLUDING + "] "
                        + "[stop-time-box-function, resolution-from-verdict-function]",
                "61 Done -> To Do: Reopen [] [reopen-time-box-function, clear-verdict-function, start-next-round-function]",
                "91 Test Hypothesis -> itself: Time box expired [] [record-expiry-function]",
                "91 Update Model -> itself: Time box expired [] [record-expiry-function]",
                "92 Test Hypothesis -> Done: Stop at end of grace [] [record-expiry-function, stop-time-box-function, resolution-from-verdict-function]",
                "92 Update Model -> Done: Stop at end of grace [] [record-expiry-function, stop-time-box-function, resolution-from-verdict-function]",
                "93 Test Hypothesis -> Code Review Hypothesis: Stop at end of grace for review [] [record-expiry-function, stop-time-box-function]",
                "93 Update Model -> Code Review Hypothesis: Stop at end of grace for review [] [record-expiry-function, stop-time-box-function]"),
                steps().stream().flatMap(step -> actions(step).stream().map(action -> line(step, action))).collect(Collectors.toSet()));
    }

    @Test
    void leavesToTheEvidenceWhatIsRecordedAtTheEndOfGrace() {
        Map<?, ?> args = functions(workflow.getAction(92)).map(FunctionDescriptor::getArgs)
                .filter(function -> ownKey(function).equals("resolution-from-verdict-function")).findFirst().orElseThrow();

        assertEquals(Keys.COMPUTED_VERDICT, args.get(Keys.VERDICT_WHEN_NONE_ARG));
    }

    @Test
    void testsAgainAtOnceButReopensToWrite() {
        assertEquals("testing", beginning(42));
        assertEquals("writing", beginning(61));
    }

    private Object beginning(int transition) {
        return functions(workflow.getAction(transition)).map(FunctionDescriptor::getArgs)
                .filter(function -> ownKey(function).equals("start-next-round-function")).findFirst().orElseThrow()
                .get(Keys.ROUND_BEGINNING_ARG);
    }

    @Test
    void createsIssuesInTheFirstLane() {
        ActionDescriptor create = (ActionDescriptor) workflow.getInitialActions().get(0);

        assertEquals(1, create.getId());
        assertEquals(1, create.getUnconditionalResult().getStep());
        assertEquals(List.of("createissue-function", "reindexissue-function", "fireevent-function"),
                functions(create).map(ResearchWorkflowTest::key).map(key -> key.replace(SYSTEM, "")).toList());
    }

    @Test
    void bindsEachStepToTheStatusOfItsLane() {
        assertEquals(Arrays.stream(Lane.values()).map(lane -> lane.defaultName() + "=status-" + lane.key()).toList(),
                steps().stream().map(step -> step.getName() + "=" + step.getMetaAttributes().get("jira.status.id")).toList());
    }

    @Test
    void bindsTransitionsThatAskForSomethingToTheirScreens() {
        Map<Integer, Object> screens = allActions().stream().filter(action -> "fieldscreen".equals(action.getView()))
                .collect(Collectors.toMap(ActionDescriptor::getId, action -> action.getMetaAttributes().get("jira.fieldscreen.id")));

        assertEquals(Map.of(22, "id-screen.verdict", 32, "id-screen.next-box", 33, "id-screen.verdict", 52, "id-screen.verdict"), screens);
    }

    @Test
    void runsJirasOwnFunctionsInJirasOrderOnEveryTransition() {
        for (ActionDescriptor action : allActions()) {
            List<String> jiras = functions(action).map(ResearchWorkflowTest::key).filter(key -> key.startsWith(SYSTEM))
                    .map(key -> key.replace(SYSTEM, "")).toList();
            assertEquals(JIRAS_ORDER, jiras, action.getName());
        }
    }

    @Test
    void changesTheIssueBeforeJiraStoresIt() {
        for (ActionDescriptor action : allActions()) {
            List<String> keys = functions(action).map(ResearchWorkflowTest::key).toList();
            int stored = keys.indexOf(SYSTEM + "generatechangehistory-function");
            keys.stream().filter(key -> key.startsWith(Keys.PLUGIN)).forEach(key -> assertTrue(keys.indexOf(key) < stored, key));
        }
    }

    @Test
    void keepsWhatThePluginDoesItselfFromPeople() {
        for (int id : new int[] {91, 92, 93}) {
            ConditionsDescriptor all = (ConditionsDescriptor) workflow.getAction(id).getRestriction().getConditions().get(0);
            ConditionDescriptor only = (ConditionDescriptor) all.getConditions().get(0);
            assertEquals(Keys.PLUGIN + "automatic-only-condition", only.getArgs().get("full.module.key"));
        }
        assertEquals("true", workflow.getAction(91).getMetaAttributes().get(Keys.ON_EXPIRY_META));
        assertEquals(Keys.GRACE_END_TO_DONE, workflow.getAction(92).getMetaAttributes().get(Keys.ON_GRACE_END_META));
        assertEquals(Keys.GRACE_END_FOR_REVIEW, workflow.getAction(93).getMetaAttributes().get(Keys.ON_GRACE_END_META));
    }

    @Test
    void namesOnlyModulesOfTheDescriptorWithTheirClasses() {
        Map<String, String> modules = Descriptor.read().modules().stream()
                .filter(module -> module.getTagName().startsWith("workflow-"))
                .collect(Collectors.toMap(module -> Keys.PLUGIN + module.getAttribute("key"), ResearchWorkflowTest::classOf));

        Set<String> unknown = new TreeSet<>();
        allActions().stream().flatMap(ResearchWorkflowTest::argumentsOf).forEach(args -> {
            String key = String.valueOf(args.get("full.module.key"));
            if (key.startsWith(Keys.PLUGIN) && !args.get("class.name").equals(modules.get(key))) {
                unknown.add(key + " " + args.get("class.name"));
            }
        });
        assertTrue(unknown.isEmpty(), unknown::toString);
    }

    @Test
    void givesEachTransitionAnIdOfItsOwnAndATextInTheReadersLanguage() {
        List<ActionDescriptor> actions = allActions();

        assertEquals(actions.size(), new HashSet<>(actions.stream().map(ActionDescriptor::getId).toList()).size());
        actions.forEach(action -> assertTrue(
                String.valueOf(action.getMetaAttributes().get("jira.i18n.title")).startsWith("hypothesis.transition."), action.getName()));
    }

    private static WorkflowDescriptor bound() {
        JiraSettings settings = Mockito.mock(JiraSettings.class);
        Mockito.when(settings.read(Mockito.anyString())).thenAnswer(call -> {
            String name = call.getArgument(0);
            return java.util.Optional.of(name.startsWith("status.") ? "status-" + name.substring(7) : "id-" + name);
        });
        return new ResearchWorkflow(new FoundObjects(settings, null, null, null)).descriptor();
    }

    private String line(StepDescriptor from, ActionDescriptor action) {
        int to = action.getUnconditionalResult().getStep();
        String target = to == -1 ? "itself" : workflow.getStep(to).getName();
        List<String> validators = validators(action).map(validator -> ownKey(validator.getArgs())).toList();
        List<String> functions = functions(action).map(FunctionDescriptor::getArgs).map(ResearchWorkflowTest::ownKey)
                .filter(key -> !key.isEmpty()).toList();
        return action.getId() + " " + from.getName() + " -> " + target + ": " + action.getName() + " " + validators + " " + functions;
    }

    private static String ownKey(Map<?, ?> args) {
        String key = String.valueOf(args.get("full.module.key"));
        return key.startsWith(Keys.PLUGIN) ? key.substring(Keys.PLUGIN.length()) : "";
    }

    private static String key(FunctionDescriptor function) {
        return String.valueOf(function.getArgs().get("full.module.key"));
    }

    private static String classOf(Element module) {
        return Stream.of("function-class", "condition-class", "validator-class").map(module::getElementsByTagName)
                .filter(found -> found.getLength() > 0).map(found -> found.item(0).getTextContent()).findFirst().orElseThrow();
    }

    private static Stream<Map<?, ?>> argumentsOf(ActionDescriptor action) {
        return Stream.concat(
                functions(action).<Map<?, ?>>map(FunctionDescriptor::getArgs),
                validators(action).<Map<?, ?>>map(ValidatorDescriptor::getArgs));
    }

    @SuppressWarnings("unchecked")
    private static Stream<FunctionDescriptor> functions(ActionDescriptor action) {
        return ((List<FunctionDescriptor>) action.getUnconditionalResult().getPostFunctions()).stream();
    }

    @SuppressWarnings("unchecked")
    private static Stream<ValidatorDescriptor> validators(ActionDescriptor action) {
        return ((List<ValidatorDescriptor>) action.getValidators()).stream();
    }

    @SuppressWarnings("unchecked")
    private List<StepDescriptor> steps() {
        return workflow.getSteps();
    }

    @SuppressWarnings("unchecked")
    private static List<ActionDescriptor> actions(StepDescriptor step) {
        return step.getActions();
    }

    private List<ActionDescriptor> allActions() {
        Set<Integer> seen = new HashSet<>();
        List<ActionDescriptor> all = new ArrayList<>();
        steps().stream().flatMap(step -> actions(step).stream()).filter(action -> seen.add(action.getId())).forEach(all::add);
        return all;
    }
}

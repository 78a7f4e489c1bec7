package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Each configuration page, with a script in every value, and the summary of what was stored. */
class SettingsTemplateTest {
    private static final String HOSTILE = "<script>alert(1)</script>";

    private final GuardFixture fixture = new GuardFixture();
    private final TemplateRendering templates = new TemplateRendering();

    @AfterEach
    void callsOnlyAllowedMethods() {
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
    }

    @Test
    void escapesEverythingAndLosesNothing() {
        hostileJira();
        for (ConfiguredFactory factory : factories()) {
            String empty = form(factory, Map.of());
            Map<String, String> typed = names(empty).collect(Collectors.toMap(name -> name, name -> HOSTILE, (one, same) -> one));
            Map<String, String> stored = stored(factory, typed);
            assertEquals(typed, stored, factory.getClass().getSimpleName());
            for (String html : List.of(empty, form(factory, stored), summary(factory, stored))) {
                assertFalse(html.contains("<script"), html);
                assertFalse(html.contains("$"), html);
            }
        }
    }

    @Test
    void labelsEachInputAndDescribesIt() {
        hostileJira();
        for (ConfiguredFactory factory : factories()) {
            String html = form(factory, Map.of());
            names(html).forEach(name -> {
                String id = "hsj-" + name.replace('.', '-');
                assertTrue(html.contains("for=\"" + id + "\"") || html.contains("aria-labelledby=\"" + id + "-label\""), html);
                assertTrue(html.contains("aria-describedby=\"" + id + "-help\""), html);
            });
        }
    }

    @Test
    void saysWhatCannotWorkYetAndHowToMendIt() {
        assertEquals("A comment is written:  This cannot work yet: write the text.", summary(comment(), Map.of()));
        assertTrue(summary(assign(), stored(assign(), Map.of(Keys.ASSIGN_TO_ARG, "user", Keys.ASSIGN_USER_ARG, "nobody")))
                .endsWith("there is no active user &quot;nobody&quot;; write the name of one."));
        assertTrue(summary(new CallAddressPostFunctionFactory(fixture.reader, fixture.addresses), Map.of(Keys.CALL_ADDRESS_ARG, "bell"))
                .endsWith("the address &quot;bell&quot; is not listed."));
        assertTrue(summary(new BudgetWithinLimitValidatorFactory(fixture.reader), Map.of(Keys.BUDGET_LIMIT_ARG, "3x"))
                .contains("&quot;3x&quot; has an unknown unit."));
        assertTrue(summary(new RemainingBelowConditionFactory(fixture.reader), Map.of(Keys.REMAINING_PERCENT_ARG, "200"))
                .endsWith("&quot;200&quot; is not a whole number from 1 to 100."));
        assertTrue(summary(new NotifyPostFunctionFactory(fixture.reader, fixture.people), Map.of()).endsWith("choose whom to tell."));
    }

    @Test
    void storesAUserByKeyAndShowsTheName() {
        fixture.user("dana");
        Map<String, String> stored = stored(assign(), Map.of(Keys.ASSIGN_TO_ARG, "user", Keys.ASSIGN_USER_ARG, " dana "));

        assertEquals("key-dana", stored.get(Keys.ASSIGN_USER_ARG));
        assertTrue(form(assign(), stored).contains("value=\"dana\""));
        assertEquals("The issue is given to: The dana.", summary(assign(), stored));
        assertEquals("The issue is given to: the reporter.", summary(assign(), Map.of(Keys.ASSIGN_TO_ARG, "reporter")));
    }

    @Test
    void keepsWhatWasChosen() {
        ConfiguredFactory factory = new BoxStateConditionFactory(fixture.reader);
        Map<String, ?> stored = factory.getDescriptorParams(Map.of(Keys.BOX_STATES_ARG, new String[] {"paused", "deciding"}));

        assertEquals(Map.of(Keys.BOX_STATES_ARG, "paused,deciding"), stored);
        String html = form(factory, Map.of(Keys.BOX_STATES_ARG, "paused,deciding"));
        assertTrue(html.contains("value=\"paused\" checked") && html.contains("value=\"deciding\" checked"), html);
        assertFalse(html.contains("value=\"running\" checked"), html);
        assertEquals("The time box must be one of: paused, to be decided.", summary(factory, Map.of(Keys.BOX_STATES_ARG, "paused,deciding")));
    }

    @Test
    void sumsUpWhatWasChosen() {
        fixture.status("11", "Testing");
        assertEquals("Whoever worked on it in Testing must not review it.",
                summary(new ReviewerNotAuthorValidatorFactory(fixture.reader, fixture.statuses), Map.of(Keys.WORK_STATUSES_ARG, "11")));
        ConfiguredFactory lane = new LaneLimitValidatorFactory(fixture.reader, fixture.statuses);
        assertEquals("There must be room in the lane to which the transition leads, by the lane limits of the project.",
                summary(lane, Map.of()));
        assertEquals("There must be room in Testing: at most 2 of one assignee.", summary(lane, Map.of(
                Keys.LIMIT_MOST_ARG, "2", Keys.LIMIT_COUNTS_ARG, "person", Keys.LIMIT_STATUSES_ARG, "11")));
        assertTrue(summary(lane, Map.of(Keys.LIMIT_MOST_ARG, "few")).contains("&quot;few&quot; is not a limit."));
        assertEquals("These fields must be filled in: Field summary. Not for: bulk changes, the system.",
                summary(new RequiredFieldsValidatorFactory(fixture.reader, fixture.values),
                        Map.of(Keys.REQUIRED_FIELDS_ARG, "summary", Keys.REQUIRED_SKIP_ARG, "bulk,system")));
        assertEquals("Field priority is cleared.",
                summary(new SetFieldPostFunctionFactory(fixture.reader, fixture.values), Map.of(Keys.SET_FIELD_ARG, "priority")));
        assertEquals("The issue is flagged, or labelled flagged where there are no flags.",
                summary(new FlagPostFunctionFactory(fixture.reader), Map.of()));
        assertEquals("While the time box waits for a decision, a verdict must be recorded.",
                summary(new NotDecidingValidatorFactory(fixture.reader), Map.of(Keys.DECIDING_VERDICT_ARG, "true")));
        assertEquals("A comment must give the reason.",
                summary(new ReasonGivenValidatorFactory(fixture.reader, fixture.values), Map.of()));
    }

    private void hostileJira() {
        fixture.role(10100, HOSTILE);
        fixture.status("11", HOSTILE);
        fixture.addresses.put(new WebAddress("bell", URI.create("https://example.com"), "0123456789abcdef"));
    }

    private List<ConfiguredFactory> factories() {
        return List.of(comment(), assign(), new NotifyPostFunctionFactory(fixture.reader, fixture.people),
                new SetFieldPostFunctionFactory(fixture.reader, fixture.values), new FlagPostFunctionFactory(fixture.reader),
                new CallAddressPostFunctionFactory(fixture.reader, fixture.addresses), new BoxStateConditionFactory(fixture.reader),
                new RemainingBelowConditionFactory(fixture.reader), new BudgetWithinLimitValidatorFactory(fixture.reader),
                new NotDecidingValidatorFactory(fixture.reader), new ReasonGivenValidatorFactory(fixture.reader, fixture.values),
                new ReviewerNotAuthorValidatorFactory(fixture.reader, fixture.statuses),
                new ProductOwnerOnlyValidatorFactory(fixture.reader, fixture.people),
                new RequiredFieldsValidatorFactory(fixture.reader, fixture.values),
                new LaneLimitValidatorFactory(fixture.reader, fixture.statuses));
    }

    private ConfiguredFactory comment() {
        return new CommentPostFunctionFactory(fixture.reader);
    }

    private ConfiguredFactory assign() {
        return new AssignPostFunctionFactory(fixture.reader, fixture.people);
    }

    private static Stream<String> names(String html) {
        return Pattern.compile(" name=\"([^\"]+)\"").matcher(html).results().map(found -> found.group(1)).distinct();
    }

    private static Map<String, String> stored(ConfiguredFactory factory, Map<String, String> typed) {
        Map<String, Object> form = new HashMap<>();
        typed.forEach((name, value) -> form.put(name, new String[] {value}));
        return factory.getDescriptorParams(form).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private String form(ConfiguredFactory factory, Map<String, String> stored) {
        return templates.render("templates/workflow/settings.vm", stored.isEmpty()
                ? ((WorkflowPluginFactory) factory).getVelocityParams("input-parameters", null)
                : ((WorkflowPluginFactory) factory).getVelocityParams("edit-parameters", descriptor(factory, stored)));
    }

    private String summary(ConfiguredFactory factory, Map<String, String> stored) {
        return templates.render("templates/workflow/summary.vm",
                ((WorkflowPluginFactory) factory).getVelocityParams("view", descriptor(factory, stored))).strip();
    }

    private static AbstractDescriptor descriptor(ConfiguredFactory factory, Map<String, String> stored) {
        if (factory instanceof WorkflowPluginFunctionFactory) {
            FunctionDescriptor function = mock(FunctionDescriptor.class);
            when(function.getArgs()).thenReturn(stored);
            return function;
        }
        if (factory instanceof WorkflowPluginConditionFactory) {
            ConditionDescriptor condition = mock(ConditionDescriptor.class);
            when(condition.getArgs()).thenReturn(stored);
            return condition;
        }
        ValidatorDescriptor validator = mock(ValidatorDescriptor.class);
        when(validator.getArgs()).thenReturn(stored);
        return validator;
    }
}

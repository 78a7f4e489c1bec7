package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.Test;

class WorkflowTemplateTest {
    private final TemplateRendering templates = new TemplateRendering();
    private final VerdictRecordedValidatorFactory verdicts = new VerdictRecordedValidatorFactory(PluginTexts.reader());
    private final SetResolutionFromVerdictPostFunctionFactory resolution =
            new SetResolutionFromVerdictPostFunctionFactory(PluginTexts.reader());

    @Test
    void saysWhatAFunctionDoes() {
        WorkflowPluginFactory factory = new StartTimeBoxPostFunctionFactory(PluginTexts.reader());

        String html = templates.render("templates/workflow/summary.vm", factory.getVelocityParams("view", null));

        assertEquals("The time box is started, or runs on after a pause.", html.strip());
        assertEquals(Map.of(), factory.getDescriptorParams(Map.of()));
    }

    @Test
    void asksWhichVerdictsAreLetThroughAndShowsTheChoice() {
        Map<String, ?> stored = verdicts.getDescriptorParams(Map.of(Keys.ALLOWED_VERDICTS_ARG, new String[] {"refuted"}));
        ValidatorDescriptor descriptor = mock(ValidatorDescriptor.class);
        when(descriptor.getArgs()).thenReturn(stored);

        String form = templates.render("templates/workflow/settings.vm", verdicts.getVelocityParams("edit-parameters", descriptor));
        String summary = templates.render("templates/workflow/summary.vm", verdicts.getVelocityParams("view", descriptor));

        assertTrue(form.contains("value=\"refuted\" checked"), form);
        assertFalse(form.contains("value=\"supported\" checked"), form);
        assertEquals("A verdict must be recorded, one of: Refuted.", summary.strip());
    }

    @Test
    void asksWhichVerdictIsRecordedWhereThereIsNoneAndShowsTheChoice() {
        Map<String, ?> stored = resolution.getDescriptorParams(Map.of(Keys.VERDICT_WHEN_NONE_ARG, new String[] {"inconclusive"}));
        FunctionDescriptor descriptor = mock(FunctionDescriptor.class);
        when(descriptor.getArgs()).thenReturn(stored);

        String form = templates.render("templates/workflow/settings.vm", resolution.getVelocityParams("edit-parameters", descriptor));
        String summary = templates.render("templates/workflow/summary.vm", resolution.getVelocityParams("view", descriptor));

        assertTrue(form.contains("<option value=\"inconclusive\" selected>"), form);
        assertEquals("The resolution is set from the recorded verdict; where there is none, Inconclusive is recorded.", summary.strip());
    }

    @Test
    void offersTheVerdictThatTheEvidenceGives() {
        FunctionDescriptor descriptor = mock(FunctionDescriptor.class);
        when(descriptor.getArgs()).thenReturn(resolution.getDescriptorParams(Map.of(Keys.VERDICT_WHEN_NONE_ARG, new String[] {"computed"})));

        String summary = templates.render("templates/workflow/summary.vm", resolution.getVelocityParams("view", descriptor));

        assertTrue(summary.contains("where there is none, the verdict that the evidence gives is recorded"), summary);
    }

    @Test
    void asksHowTheNextRoundBeginsAndShowsTheChoice() {
        StartNextRoundPostFunctionFactory rounds = new StartNextRoundPostFunctionFactory(PluginTexts.reader());
        FunctionDescriptor descriptor = mock(FunctionDescriptor.class);
        when(descriptor.getArgs()).thenReturn(rounds.getDescriptorParams(Map.of(Keys.ROUND_BEGINNING_ARG, new String[] {"testing"})));

        String form = templates.render("templates/workflow/settings.vm", rounds.getVelocityParams("edit-parameters", descriptor));
        String summary = templates.render("templates/workflow/summary.vm", rounds.getVelocityParams("view", descriptor));

        assertTrue(form.contains("<option value=\"testing\" selected>"), form);
        assertTrue(summary.contains("tested at once"), summary);
    }

    @Test
    void storesNothingForEveryVerdictOrForOneThatDoesNotExist() {
        String[] every = {"supported", "refuted", "inconclusive", "not-finished"};
        assertEquals(Map.of(Keys.ALLOWED_VERDICTS_ARG, ""), verdicts.getDescriptorParams(Map.of()));
        assertEquals(Map.of(Keys.ALLOWED_VERDICTS_ARG, ""), verdicts.getDescriptorParams(Map.of(Keys.ALLOWED_VERDICTS_ARG, every)));
        assertEquals(Map.of(Keys.VERDICT_WHEN_NONE_ARG, ""), resolution.getDescriptorParams(Map.of(Keys.VERDICT_WHEN_NONE_ARG, new String[] {"<script>"})));
    }
}

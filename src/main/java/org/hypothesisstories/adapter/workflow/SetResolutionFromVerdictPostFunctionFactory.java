package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link SetResolutionFromVerdictPostFunction} and asks which verdict to record where none is. */
public class SetResolutionFromVerdictPostFunctionFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginFunctionFactory {
    private final ReaderWords reader;

    public SetResolutionFromVerdictPostFunctionFactory(ReaderWords reader) {
        this.reader = reader;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        String chosen = formParams.containsKey("whenNone") ? extractSingleParam(formParams, "whenNone") : "";
        return Map.of(Keys.VERDICT_WHEN_NONE_ARG, isChoice(chosen) ? chosen : "");
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        context.put("view", form(""));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        context.put("view", form(whenNone(descriptor)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        Words words = reader.now();
        String chosen = whenNone(descriptor);
        context.put("view", new SummaryView(chosen.isEmpty()
                ? words.say("hypothesis.workflow.resolution.summary")
                : words.say("hypothesis.workflow.resolution.summary-when-none", label(chosen, words))));
    }

    /** The key that is stored; empty for none. */
    private static String whenNone(AbstractDescriptor descriptor) {
        String stored = String.valueOf(((FunctionDescriptor) descriptor).getArgs().get(Keys.VERDICT_WHEN_NONE_ARG));
        return isChoice(stored) ? stored : "";
    }

    private static boolean isChoice(String key) {
        return Keys.COMPUTED_VERDICT.equals(key) || Verdict.byKey(key).isPresent();
    }

    private static String label(String key, Words words) {
        return words.say(Keys.COMPUTED_VERDICT.equals(key) ? "hypothesis.workflow.resolution.computed" : "hypothesis.verdict." + key);
    }

    private VerdictFormView form(String chosen) {
        Words words = reader.now();
        List<VerdictOptionView> options = new ArrayList<>();
        options.add(new VerdictOptionView("", words.say("hypothesis.verdict.none"), chosen.isEmpty()));
        options.add(new VerdictOptionView(
                Keys.COMPUTED_VERDICT, label(Keys.COMPUTED_VERDICT, words), Keys.COMPUTED_VERDICT.equals(chosen)));
        for (Verdict verdict : Verdict.values()) {
            options.add(new VerdictOptionView(verdict.key(), label(verdict.key(), words), verdict.key().equals(chosen)));
        }
        return new VerdictFormView(
                words.say("hypothesis.workflow.resolution.label"), words.say("hypothesis.workflow.resolution.help"), options);
    }
}

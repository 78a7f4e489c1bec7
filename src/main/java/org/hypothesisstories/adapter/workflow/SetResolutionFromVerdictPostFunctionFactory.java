package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link SetResolutionFromVerdictPostFunction} and asks which verdict to record where none is. */
public class SetResolutionFromVerdictPostFunctionFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginFunctionFactory {
    private static final String WHEN_NONE = "whenNone";

    private final ReaderWords reader;

    public SetResolutionFromVerdictPostFunctionFactory(ReaderWords reader) {
        this.reader = reader;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        String chosen = formParams.containsKey(WHEN_NONE) ? extractSingleParam(formParams, WHEN_NONE) : "";
        return Map.of(Keys.VERDICT_WHEN_NONE_ARG, choices().contains(chosen) ? chosen : "");
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
        String whenNone = whenNone(descriptor);
        String text = whenNone.isEmpty()
                ? words.say("hypothesis.workflow.resolution.summary")
                : words.say("hypothesis.workflow.resolution.summary-when-none", inWords(whenNone, words));
        context.put("view", new SummaryView(text));
    }

    private static List<String> choices() {
        return Stream.concat(Stream.of(Keys.COMPUTED_VERDICT), Arrays.stream(Verdict.values()).map(Verdict::key)).toList();
    }

    private static String whenNone(AbstractDescriptor descriptor) {
        String stored = String.valueOf(((FunctionDescriptor) descriptor).getArgs().get(Keys.VERDICT_WHEN_NONE_ARG));
        return choices().contains(stored) ? stored : "";
    }

    private static String inWords(String choice, Words words) {
        return choice.equals(Keys.COMPUTED_VERDICT)
                ? words.say("hypothesis.workflow.resolution.computed") : words.say("hypothesis.verdict." + choice);
    }

    private VerdictFormView form(String chosen) {
        Words words = reader.now();
        List<VerdictOptionView> options = new ArrayList<>();
        options.add(new VerdictOptionView("", words.say("hypothesis.verdict.none"), chosen.isEmpty()));
        choices().forEach(choice -> options.add(new VerdictOptionView(choice, inWords(choice, words), choice.equals(chosen))));
        return new VerdictFormView(
                words.say("hypothesis.workflow.resolution.label"), words.say("hypothesis.workflow.resolution.help"), options);
    }
}

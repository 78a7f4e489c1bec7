package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return Map.of(Keys.VERDICT_WHEN_NONE_ARG, Verdict.byKey(chosen).map(Verdict::key).orElse(""));
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        context.put("view", form(Optional.empty()));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        context.put("view", form(whenNone(descriptor)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        Words words = reader.now();
        String text = whenNone(descriptor)
                .map(verdict -> words.say("hypothesis.workflow.resolution.summary-when-none", words.say("hypothesis.verdict." + verdict.key())))
                .orElseGet(() -> words.say("hypothesis.workflow.resolution.summary"));
        context.put("view", new SummaryView(text));
    }

    private static Optional<Verdict> whenNone(AbstractDescriptor descriptor) {
        return Verdict.byKey(String.valueOf(((FunctionDescriptor) descriptor).getArgs().get(Keys.VERDICT_WHEN_NONE_ARG)));
    }

    private VerdictFormView form(Optional<Verdict> chosen) {
        Words words = reader.now();
        List<VerdictOptionView> options = new ArrayList<>();
        options.add(new VerdictOptionView("", words.say("hypothesis.verdict.none"), chosen.isEmpty()));
        for (Verdict verdict : Verdict.values()) {
            boolean isChosen = chosen.filter(verdict::equals).isPresent();
            options.add(new VerdictOptionView(verdict.key(), words.say("hypothesis.verdict." + verdict.key()), isChosen));
        }
        return new VerdictFormView(
                words.say("hypothesis.workflow.resolution.label"), words.say("hypothesis.workflow.resolution.help"), options);
    }
}

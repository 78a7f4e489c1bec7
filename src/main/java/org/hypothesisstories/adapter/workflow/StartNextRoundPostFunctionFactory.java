package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Arrays;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.StartNextRound.Beginning;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link StartNextRoundPostFunction} and asks how the next round begins. */
public class StartNextRoundPostFunctionFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginFunctionFactory {
    private static final String BEGINNING = "beginning";

    private final ReaderWords reader;

    public StartNextRoundPostFunctionFactory(ReaderWords reader) {
        this.reader = reader;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        String chosen = formParams.containsKey(BEGINNING) ? extractSingleParam(formParams, BEGINNING) : "";
        return Map.of(Keys.ROUND_BEGINNING_ARG, beginning(chosen).key());
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        context.put("view", form(Beginning.WRITING));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        context.put("view", form(beginning(descriptor)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        String text = reader.now().say("hypothesis.workflow.next-round.summary." + beginning(descriptor).key());
        context.put("view", new SummaryView(text));
    }

    private static Beginning beginning(AbstractDescriptor descriptor) {
        return beginning(String.valueOf(((FunctionDescriptor) descriptor).getArgs().get(Keys.ROUND_BEGINNING_ARG)));
    }

    private static Beginning beginning(String key) {
        return Beginning.byKey(key).orElse(Beginning.WRITING);
    }

    private OptionsFormView form(Beginning chosen) {
        Words words = reader.now();
        return new OptionsFormView(
                BEGINNING, words.say("hypothesis.workflow.next-round.label"), words.say("hypothesis.workflow.next-round.help"),
                Arrays.stream(Beginning.values())
                        .map(beginning -> new OptionView(
                                beginning.key(), words.say("hypothesis.workflow.next-round." + beginning.key()), beginning == chosen))
                        .toList());
    }
}

package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link VerdictRecordedValidator} and asks which verdicts the transition is for. */
public class VerdictRecordedValidatorFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginValidatorFactory {
    private final ReaderWords reader;

    public VerdictRecordedValidatorFactory(ReaderWords reader) {
        this.reader = reader;
    }

    /** The form has one check box a verdict, each under its key. */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        Set<Verdict> allowed = EnumSet.noneOf(Verdict.class);
        Arrays.stream(Verdict.values()).filter(verdict -> formParams.containsKey(verdict.key())).forEach(allowed::add);
        return Map.of(Keys.ALLOWED_VERDICTS_ARG, AllowedVerdicts.stored(allowed));
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        context.put("view", form(EnumSet.allOf(Verdict.class)));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        context.put("view", form(AllowedVerdicts.of(((ValidatorDescriptor) descriptor).getArgs())));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        Words words = reader.now();
        String verdicts = AllowedVerdicts.of(((ValidatorDescriptor) descriptor).getArgs()).stream()
                .map(verdict -> words.say("hypothesis.verdict." + verdict.key()))
                .collect(Collectors.joining(", "));
        context.put("view", new SummaryView(words.say("hypothesis.workflow.verdict-recorded.summary", verdicts)));
    }

    private VerdictFormView form(Set<Verdict> allowed) {
        Words words = reader.now();
        return new VerdictFormView(
                words.say("hypothesis.workflow.verdict-recorded.label"), words.say("hypothesis.workflow.verdict-recorded.help"),
                Arrays.stream(Verdict.values())
                        .map(verdict -> new VerdictOptionView(
                                verdict.key(), words.say("hypothesis.verdict." + verdict.key()), allowed.contains(verdict)))
                        .toList());
    }
}

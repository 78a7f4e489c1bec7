package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;

/** Shows a function, condition or validator that has nothing to configure, as one sentence. */
abstract class SummaryFactory extends AbstractWorkflowPluginFactory {
    private final String summaryKey;
    private final ReaderWords reader;

    SummaryFactory(String summaryKey, ReaderWords reader) {
        this.summaryKey = summaryKey;
        this.reader = reader;
    }

    final Words words() {
        return reader.now();
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of();
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        // There is nothing to put in.
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        // There is nothing to edit.
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        context.put("view", new SummaryView(words().say(summaryKey)));
    }
}

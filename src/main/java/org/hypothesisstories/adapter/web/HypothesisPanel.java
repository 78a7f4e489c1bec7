package org.hypothesisstories.adapter.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;

/** The panel's frame on the issue page; its content follows by one REST call, so that the page does not wait for it. */
public class HypothesisPanel implements ContextProvider {
    private final ReaderWords reader;

    public HypothesisPanel(ReaderWords reader) {
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // There are none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Words words = reader.now();
        Issue issue = (Issue) context.get("issue");
        return Map.of("view",
                new PanelView(issue.getKey(), words.say("hypothesis.panel.loading"), words.say("hypothesis.panel.without-script")));
    }
}

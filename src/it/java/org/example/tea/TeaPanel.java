package org.example.tea;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** What the panel on the issue says. */
public class TeaPanel implements ContextProvider {
    private final Kettle kettle;

    public TeaPanel(Kettle kettle) {
        this.kettle = kettle;
    }

    @Override
    public void init(Map<String, String> params) {
        // it has no parameters
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Issue issue = (Issue) context.get("issue");
        return Map.of("cups", kettle.times("brewed." + issue.getKey()));
    }
}

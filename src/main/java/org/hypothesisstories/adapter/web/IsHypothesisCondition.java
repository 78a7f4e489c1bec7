package org.hypothesisstories.adapter.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.plugin.Keys;

/** Whether the issue carries a hypothesis: its project and type have the statement field. Asks Jira's cached configuration only. */
public class IsHypothesisCondition implements Condition {
    private final ResearchFields fields;

    public IsHypothesisCondition(ResearchFields fields) {
        this.fields = fields;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // There are none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && fields.carries(issue, Keys.STATEMENT_FIELD_SETTING);
    }
}

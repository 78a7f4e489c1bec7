package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.plugin.Keys;

/** Takes verdict and resolution away together, when a hypothesis is taken up again. */
public class ClearVerdictPostFunction extends AbstractJiraFunctionProvider {
    private final ResearchFields fields;

    public ClearVerdictPostFunction(ResearchFields fields) {
        this.fields = fields;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        fields.field(Keys.VERDICT_FIELD_SETTING).ifPresent(field -> issue.setCustomFieldValue(field, null));
        issue.setResolutionId(null);
    }
}

package org.hypothesisstories.adapter.web;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.plugin.Keys;

/** Whether the project at hand has hypotheses among its types. Asks Jira's cached configuration only. */
public class HasHypothesesCondition extends AbstractWebCondition {
    private final IssueTypeSchemeManager types;
    private final JiraSettings settings;

    public HasHypothesesCondition(IssueTypeSchemeManager types, JiraSettings settings) {
        this.types = types;
        this.settings = settings;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        Project project = helper.getProject();
        return project != null && settings.read(Keys.ISSUE_TYPE_SETTING)
                .filter(id -> types.getIssueTypesForProject(project).stream().anyMatch(type -> type.getId().equals(id)))
                .isPresent();
    }
}

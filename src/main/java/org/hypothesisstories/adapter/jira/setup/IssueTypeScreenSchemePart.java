package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.SetUpPart;
import org.hypothesisstories.application.setup.SetUpTarget;

/** In the project, hypotheses have our screens. A scheme that other projects share is copied for this one, never changed. */
final class IssueTypeScreenSchemePart implements SetUpPart {
    private final IssueTypeScreenSchemeManager schemes;
    private final FieldScreenFactory factory;
    private final ProjectManager projects;
    private final FoundObjects found;

    IssueTypeScreenSchemePart(
            IssueTypeScreenSchemeManager schemes, FieldScreenFactory factory, ProjectManager projects, FoundObjects found) {
        this.schemes = schemes;
        this.factory = factory;
        this.projects = projects;
        this.found = found;
    }

    @Override
    public PartReport plan(SetUpTarget target) {
        Project project = projects.getProjectObjByKey(target.projectKey());
        IssueTypeScreenScheme current = schemes.getIssueTypeScreenScheme(project);
        IssueTypeScreenSchemeEntity entity = found.plannedIssueType().map(type -> current.getEntity(type.getId())).orElse(null);
        if (entity != null) {
            return isOurs(entity.getFieldScreenScheme())
                    ? report(current.getName(), PartState.FOUND, PartReport.NO_REMARK)
                    : report(current.getName(), PartState.LEFT, "other-screens");
        }
        return isOwn(current)
                ? report(current.getName(), PartState.ADDED, PartReport.NO_REMARK)
                : report(copyName(project), PartState.MADE, "scheme-is-shared");
    }

    @Override
    public PartReport apply(SetUpTarget target) {
        PartReport planned = plan(target);
        Project project = projects.getProjectObjByKey(target.projectKey());
        IssueTypeScreenScheme current = schemes.getIssueTypeScreenScheme(project);
        if (planned.state() == PartState.ADDED) {
            add(current, found.issueType().getId(), found.screenScheme());
        } else if (planned.state() == PartState.MADE) {
            IssueTypeScreenScheme copy = copyOf(current, copyName(project));
            schemes.removeSchemeAssociation(project, current);
            schemes.addSchemeAssociation(project, copy);
        }
        return planned;
    }

    private IssueTypeScreenScheme copyOf(IssueTypeScreenScheme current, String name) {
        IssueTypeScreenScheme copy = factory.createIssueTypeScreenScheme();
        copy.setName(name);
        copy.setDescription("Made by Hypothesis Stories.");
        copy.store();
        current.getEntities().forEach(entity -> add(copy, entity.getIssueTypeId(), entity.getFieldScreenScheme()));
        add(copy, found.issueType().getId(), found.screenScheme());
        return copy;
    }

    private void add(IssueTypeScreenScheme scheme, String issueTypeId, FieldScreenScheme screens) {
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(issueTypeId);
        entity.setFieldScreenScheme(screens);
        scheme.addEntity(entity);
    }

    private boolean isOurs(FieldScreenScheme screens) {
        return found.screenScheme().getId().equals(screens.getId());
    }

    private boolean isOwn(IssueTypeScreenScheme scheme) {
        return !scheme.isDefault() && projects.getProjectObjects().stream()
                .filter(project -> scheme.getId().equals(schemes.getIssueTypeScreenScheme(project).getId()))
                .count() == 1;
    }

    private static String copyName(Project project) {
        return project.getKey() + ": screens with hypotheses";
    }

    private static PartReport report(String name, PartState state, String remark) {
        return new PartReport("issue-type-screen-scheme", name, state, remark);
    }
}

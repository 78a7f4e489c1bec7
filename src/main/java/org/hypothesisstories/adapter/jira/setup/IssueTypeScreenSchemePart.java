package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Optional;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.SetUpPart;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.plugin.Keys;

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
            exchange(project, current, copy);
        }
        return planned;
    }

    /** A failure in between would leave the project with Jira's default: the scheme it had is put back. */
    private void exchange(Project project, IssueTypeScreenScheme current, IssueTypeScreenScheme copy) {
        schemes.removeSchemeAssociation(project, current);
        try {
            schemes.addSchemeAssociation(project, copy);
        } catch (RuntimeException failure) {
            schemes.addSchemeAssociation(project, current);
            throw failure;
        }
    }

    private IssueTypeScreenScheme copyOf(IssueTypeScreenScheme current, String name) {
        IssueTypeScreenScheme copy = leftOver(name).orElseGet(() -> made(name));
        current.getEntities().stream().filter(entity -> !copy.containsEntity(entity.getIssueTypeId()))
                .forEach(entity -> add(copy, entity.getIssueTypeId(), entity.getFieldScreenScheme()));
        add(copy, found.issueType().getId(), found.screenScheme());
        return copy;
    }

    /** The copy that a run began before it failed; nobody uses it yet. */
    private Optional<IssueTypeScreenScheme> leftOver(String name) {
        return schemes.getIssueTypeScreenSchemes().stream().filter(scheme -> name.equals(scheme.getName()) && users(scheme) == 0).findFirst();
    }

    private IssueTypeScreenScheme made(String name) {
        IssueTypeScreenScheme copy = factory.createIssueTypeScreenScheme();
        copy.setName(name);
        copy.setDescription("Made by Hypothesis Stories.");
        copy.store();
        return copy;
    }

    private void add(IssueTypeScreenScheme scheme, String issueTypeId, FieldScreenScheme screens) {
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(issueTypeId);
        entity.setFieldScreenScheme(screens);
        scheme.addEntity(entity);
    }

    private boolean isOurs(FieldScreenScheme screens) {
        return found.plannedId(Keys.SCREEN_SCHEME_SETTING).filter(String.valueOf(screens.getId())::equals).isPresent();
    }

    private boolean isOwn(IssueTypeScreenScheme scheme) {
        return !scheme.isDefault() && users(scheme) == 1;
    }

    private long users(IssueTypeScreenScheme scheme) {
        return projects.getProjectObjects().stream()
                .filter(project -> scheme.getId().equals(schemes.getIssueTypeScreenScheme(project).getId()))
                .count();
    }

    private static String copyName(Project project) {
        return project.getKey() + ": screens with hypotheses";
    }

    private static PartReport report(String name, PartState state, String remark) {
        return new PartReport("issue-type-screen-scheme", name, state, remark);
    }
}

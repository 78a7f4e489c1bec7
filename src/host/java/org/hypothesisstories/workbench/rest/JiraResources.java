package org.hypothesisstories.workbench.rest;

import com.atlassian.jira.issue.Issue;
import java.util.Set;
import org.hypothesisstories.workbench.jira.field.FieldJson;
import org.hypothesisstories.workbench.rest.HostServices.Configuration;
import org.hypothesisstories.workbench.rest.HostServices.People;
import org.hypothesisstories.workbench.rest.HostServices.Work;
import org.hypothesisstories.workbench.rest.agile.BoardResource;
import org.hypothesisstories.workbench.rest.api.AllowedValues;
import org.hypothesisstories.workbench.rest.api.CommentResource;
import org.hypothesisstories.workbench.rest.api.ConstantResource;
import org.hypothesisstories.workbench.rest.api.FieldMeta;
import org.hypothesisstories.workbench.rest.api.FieldResource;
import org.hypothesisstories.workbench.rest.api.IssueChanges;
import org.hypothesisstories.workbench.rest.api.IssueResource;
import org.hypothesisstories.workbench.rest.api.MetaResource;
import org.hypothesisstories.workbench.rest.api.NewIssues;
import org.hypothesisstories.workbench.rest.api.OfferedTransitions;
import org.hypothesisstories.workbench.rest.api.ProjectResource;
import org.hypothesisstories.workbench.rest.api.ProjectResource.ProjectConfiguration;
import org.hypothesisstories.workbench.rest.api.ProjectRoleResource;
import org.hypothesisstories.workbench.rest.api.PropertyDocuments;
import org.hypothesisstories.workbench.rest.api.PropertyResource;
import org.hypothesisstories.workbench.rest.api.RoleResource;
import org.hypothesisstories.workbench.rest.api.SearchResource;
import org.hypothesisstories.workbench.rest.api.ServerInfoResource;
import org.hypothesisstories.workbench.rest.api.TransitionResource;
import org.hypothesisstories.workbench.rest.api.UserResource;
import org.hypothesisstories.workbench.rest.api.VisibleIssues;
import org.hypothesisstories.workbench.rest.api.VisibleProjects;
import org.hypothesisstories.workbench.rest.api.WatcherResource;
import org.hypothesisstories.workbench.rest.input.IssueInput;
import org.hypothesisstories.workbench.rest.input.References;
import org.hypothesisstories.workbench.rest.input.Screens;
import org.hypothesisstories.workbench.rest.input.SystemFieldInput;
import org.hypothesisstories.workbench.rest.json.ChangelogJson;
import org.hypothesisstories.workbench.rest.json.CommentJson;
import org.hypothesisstories.workbench.rest.json.ConstantsJson;
import org.hypothesisstories.workbench.rest.json.CustomFields;
import org.hypothesisstories.workbench.rest.json.IssueJson;
import org.hypothesisstories.workbench.rest.json.Links;
import org.hypothesisstories.workbench.rest.json.PeopleJson;
import org.hypothesisstories.workbench.rest.json.ProjectJson;
import org.hypothesisstories.workbench.rest.json.SystemFields;

/** Wires the resources that answer as Jira does. */
final class JiraResources {
    private final HostServices services;
    private final Links links;
    private final String version;
    private final People people;
    private final Configuration configuration;
    private final Work work;

    private final FieldJson fieldJson = new FieldJson();
    private final PeopleJson peopleJson;
    private final ConstantsJson constantsJson;
    private final ProjectJson projectJson;
    private final CommentJson commentJson;
    private final CustomFields customFields;
    private final SystemFields systemFields;
    private final Screens screens;
    private final VisibleProjects visibleProjects;
    private final VisibleIssues visibleIssues;

    JiraResources(HostServices services, Links links, String version) {
        this.services = services;
        this.links = links;
        this.version = version;
        people = services.people();
        configuration = services.configuration();
        work = services.work();
        peopleJson = new PeopleJson(links);
        constantsJson = new ConstantsJson(links);
        projectJson = new ProjectJson(links, peopleJson, constantsJson);
        commentJson = new CommentJson(links, peopleJson);
        customFields = new CustomFields(configuration.customFields(), fieldJson);
        systemFields = new SystemFields(peopleJson, constantsJson, projectJson,
                new IssueDiscussion(people.caller(), work.comments(), work.watchers(), commentJson, peopleJson));
        screens = new Screens(configuration.screenSchemes(), configuration.screens());
        visibleProjects = new VisibleProjects(configuration.projects(), people.permissions(), people.caller());
        visibleIssues = new VisibleIssues(work.issues(), people.caller());
    }

    /** For {@code /rest/api/2}. */
    Set<Object> api() {
        FieldMeta meta = new FieldMeta(systemFields, customFields, configuration.customFields(),
                new AllowedValues(configuration.constants(), configuration.customFields(), fieldJson, constantsJson), fieldJson);
        OfferedTransitions offered = new OfferedTransitions(work.transitions(), configuration.workflows(), people.caller(),
                screens, meta, constantsJson);
        PropertyDocuments documents = new PropertyDocuments(work.properties(), people.permissions(), people.caller());
        IssueChanges changes = changes(documents);
        IssueJson issueJson = issueJson(offered);
        return Set.of(
                new ServerInfoResource(links, version, services.operations().clock()),
                new UserResource(people.users(), people.caller(), peopleJson),
                new ProjectResource(visibleProjects, configuration.projects(), people.users(),
                        new ProjectConfiguration(configuration.issueTypes(), configuration.workflows()),
                        projectJson, constantsJson),
                new ProjectRoleResource(visibleProjects, people.roles(), people.roleActors(), people.users(), links),
                new RoleResource(people.roles(), links),
                new ConstantResource(configuration.constants(), configuration.categories(), constantsJson),
                new FieldResource(systemFields, customFields),
                new IssueResource(visibleIssues, changes, issueJson),
                new MetaResource(visibleIssues, visibleProjects, configuration.issueTypes(), screens, meta, constantsJson),
                new TransitionResource(visibleIssues, offered, changes),
                new CommentResource(visibleIssues, work.comments(), people.permissions(), people.caller(), commentJson),
                new WatcherResource(visibleIssues, work.watchers(), people.users(), people.caller(), peopleJson),
                new PropertyResource(visibleIssues, documents, links),
                new SearchResource(work.search(), people.caller(), issueJson));
    }

    /** For {@code /rest/agile/1.0}. */
    Set<Object> agile() {
        return Set.of(new BoardResource(visibleProjects, configuration.issueTypes(), configuration.workflows(), links));
    }

    private IssueJson issueJson(OfferedTransitions offered) {
        return new IssueJson(links, systemFields, customFields, new ChangelogJson(work.histories(), peopleJson),
                (Issue issue) -> offered.json(issue));
    }

    private IssueChanges changes(PropertyDocuments documents) {
        References references = new References(configuration.constants(), configuration.projects(), people.users());
        IssueInput input = new IssueInput(new SystemFieldInput(references), configuration.customFields(), fieldJson);
        NewIssues newIssues = new NewIssues(references, configuration.issueTypes(), screens, documents);
        return new IssueChanges(work.issues(), people.caller(), newIssues, input, references, screens);
    }
}

package org.hypothesisstories.workbench.rest;

import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.workbench.jira.Access;
import org.hypothesisstories.workbench.jira.Fields;
import org.hypothesisstories.workbench.jira.Issues;
import org.hypothesisstories.workbench.jira.Layout;
import org.hypothesisstories.workbench.jira.People;
import org.hypothesisstories.workbench.jira.Vocabulary;
import org.hypothesisstories.workbench.rest.api.AllowedValues;
import org.hypothesisstories.workbench.rest.api.AttachmentResource;
import org.hypothesisstories.workbench.rest.api.CommentResource;
import org.hypothesisstories.workbench.rest.api.WorklogResource;
import org.hypothesisstories.workbench.rest.api.ConstantResource;
import org.hypothesisstories.workbench.rest.api.FieldMeta;
import org.hypothesisstories.workbench.rest.api.FieldResource;
import org.hypothesisstories.workbench.rest.api.FilterResource;
import org.hypothesisstories.workbench.rest.api.IssueChanges;
import org.hypothesisstories.workbench.rest.api.IssueAttachmentResource;
import org.hypothesisstories.workbench.rest.api.IssueLinkResource;
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
import org.hypothesisstories.workbench.rest.api.ScreenResource;
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
import org.hypothesisstories.workbench.rest.json.AttachmentJson;
import org.hypothesisstories.workbench.rest.json.CommentJson;
import org.hypothesisstories.workbench.rest.json.WorklogJson;
import org.hypothesisstories.workbench.rest.json.ConstantsJson;
import org.hypothesisstories.workbench.rest.json.CustomFields;
import org.hypothesisstories.workbench.rest.json.FilterJson;
import org.hypothesisstories.workbench.rest.json.IssueJson;
import org.hypothesisstories.workbench.rest.json.Links;
import org.hypothesisstories.workbench.rest.json.PeopleJson;
import org.hypothesisstories.workbench.rest.json.ProjectJson;
import org.hypothesisstories.workbench.rest.json.SystemFields;
import org.hypothesisstories.workbench.rest.software.SoftwareResources;

/** Wires the resources that answer as Jira does. */
final class JiraResources {
    private final HostServices services;
    private final Links links;
    private final String version;
    private final People people;
    private final Access access;
    private final Vocabulary vocabulary;
    private final Fields fields;
    private final Layout layout;
    private final Issues issues;

    private final PeopleJson peopleJson;
    private final ConstantsJson constantsJson;
    private final ProjectJson projectJson;
    private final CommentJson commentJson;
    private final AttachmentJson attachmentJson;
    private final CustomFields customFields;
    private final SystemFields systemFields;
    private final Screens screens;
    private final VisibleProjects visibleProjects;
    private final VisibleIssues visibleIssues;

    JiraResources(HostServices services, Links links, String version) {
        this.services = services;
        this.links = links;
        this.version = version;
        people = services.configuration().people();
        access = services.configuration().access();
        vocabulary = services.configuration().vocabulary();
        fields = services.configuration().fields();
        layout = services.configuration().layout();
        issues = services.issues();
        peopleJson = new PeopleJson(links);
        constantsJson = new ConstantsJson(links);
        projectJson = new ProjectJson(links, peopleJson, constantsJson);
        commentJson = new CommentJson(links, peopleJson);
        attachmentJson = new AttachmentJson(links, peopleJson);
        customFields = new CustomFields(fields.customFields(), fields.json());
        systemFields = new SystemFields(peopleJson, constantsJson, projectJson,
                new IssueDiscussion(people.current(), issues.comments(), issues.watchers(), issues.attachments(), commentJson,
                        peopleJson, attachmentJson));
        screens = new Screens(layout.typeScreenSchemes(), layout.screens());
        visibleProjects = new VisibleProjects(access.projects(), access.permissions(), people.current());
        visibleIssues = new VisibleIssues(issues.service(), people.current());
    }

    /** For {@code /rest/api/2}. */
    Set<Object> api() {
        FieldMeta meta = meta();
        OfferedTransitions offered = offered();
        PropertyDocuments documents = new PropertyDocuments(issues.properties(), access.permissions(), people.current());
        IssueChanges changes = changes(documents);
        IssueJson issueJson = issueJson(offered);
        return Set.of(
                new ServerInfoResource(links, version, services.operations().clock()),
                new UserResource(people.users(), people.current(), peopleJson),
                new ProjectResource(visibleProjects, services.projectCreation(), people.users(),
                        new ProjectConfiguration(layout.issueTypeSchemes(), issues.workflowManager()), projectJson, constantsJson),
                new ProjectRoleResource(visibleProjects, access.roles(), access.actors(), people.users(), links),
                new RoleResource(access.roles(), links),
                new ConstantResource(vocabulary.constants(), vocabulary.categories(), constantsJson),
                new FieldResource(systemFields, customFields, fields.customFields()),
                new ScreenResource(layout.screens(), fields.customFields()),
                new IssueResource(visibleIssues, changes, issueJson),
                new MetaResource(visibleIssues, visibleProjects, layout.issueTypeSchemes(), screens, meta, constantsJson),
                new TransitionResource(visibleIssues, offered, changes),
                new CommentResource(visibleIssues, issues.comments(), access.permissions(), people.current(), commentJson),
                new WorklogResource(visibleIssues, issues.worklogs(), access.permissions(), people.current(),
                        new WorklogJson(links, peopleJson), services.operations().clock()),
                new AttachmentResource(visibleIssues, issues.attachments(), attachmentJson),
                new IssueAttachmentResource(visibleIssues, issues.attachments(), access.permissions(), people.current(), attachmentJson),
                new IssueLinkResource(visibleIssues, issues.links(), issues.linkTypes(), access.permissions(), people.current()),
                new WatcherResource(visibleIssues, issues.watchers(), people.users(), people.current(), peopleJson),
                new PropertyResource(visibleIssues, documents, links),
                new SearchResource(services.search(), people.current(), issueJson),
                new FilterResource(services.filters(), services.search(), visibleProjects, people.current(),
                        new FilterJson(links, peopleJson, projectJson, people.users(), access.projects())));
    }

    /** For what Jira Software answers. */
    Optional<SoftwareResources> software() {
        return services.software().map(software -> new SoftwareResources(software, new SoftwareResources.Surroundings(services.filters(),
                services.search(), people.current(), access.permissions(), vocabulary.statuses(), fields.customFields(), visibleProjects,
                visibleIssues, issueJson(offered()), projectJson, links)));
    }

    private FieldMeta meta() {
        return new FieldMeta(systemFields, customFields, fields.customFields(),
                new AllowedValues(vocabulary.constants(), fields.customFields(), fields.json(), constantsJson), fields.json());
    }

    private OfferedTransitions offered() {
        return new OfferedTransitions(issues.transitions(), issues.workflowManager(), people.current(), screens, meta(), constantsJson);
    }

    private IssueJson issueJson(OfferedTransitions offered) {
        return new IssueJson(links, systemFields, customFields, new ChangelogJson(issues.history(), peopleJson), offered::json);
    }

    private IssueChanges changes(PropertyDocuments documents) {
        References references = new References(vocabulary.constants(), access.projects(), people.users());
        IssueInput input = new IssueInput(new SystemFieldInput(references), fields.customFields(), fields.json());
        NewIssues newIssues = new NewIssues(references, layout.issueTypeSchemes(), screens, documents);
        return new IssueChanges(issues.service(), people.current(), newIssues, input, references, screens, issues.deeds().removal());
    }
}

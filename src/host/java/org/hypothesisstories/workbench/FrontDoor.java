package org.hypothesisstories.workbench;

import java.net.URI;
import java.nio.file.Path;
import org.hypothesisstories.workbench.jira.Access;
import org.hypothesisstories.workbench.jira.Issues;
import org.hypothesisstories.workbench.jira.Layout;
import org.hypothesisstories.workbench.jira.People;
import org.hypothesisstories.workbench.jira.project.ProjectCreation;
import org.hypothesisstories.workbench.jira.project.ProjectTemplates;
import org.hypothesisstories.workbench.rest.CommonFeatures;
import org.hypothesisstories.workbench.rest.HostApplications;
import org.hypothesisstories.workbench.rest.HostServices;
import org.hypothesisstories.workbench.rest.RestApi;
import org.hypothesisstories.workbench.rest.plugin.ClassFiles;
import org.hypothesisstories.workbench.web.JiraServices;
import org.hypothesisstories.workbench.web.WebHost;
import org.hypothesisstories.workbench.web.doors.IssueWork;
import org.hypothesisstories.workbench.web.WebServer;
import org.hypothesisstories.workbench.web.Website;

/** Where people and scripts come in: the pages and REST over one product. */
final class FrontDoor {
    private final Foundation foundation;
    private final Product product;
    private final URI baseUrl;
    private final Website website;

    FrontDoor(Foundation foundation, Product product, OfferedServices services, URI baseUrl, Path auiFolder) {
        this.foundation = foundation;
        this.product = product;
        this.baseUrl = baseUrl;
        this.website = new Website(webHost(services, auiFolder), jiraServices());
        website.export(services);
    }

    /** Whether pages have AUI's looks. */
    boolean hasAui() {
        return website.hasAui();
    }

    /** The server with everything on it; not started yet. */
    WebServer server(int port) {
        return website.server(port, rest().servlet());
    }

    private RestApi rest() {
        RestApi.Security security = RestApi.Security.of(product.configuration(), website.sessions());
        HostApplications own = new HostApplications(hostServices(), baseUrl::toString,
                foundation.services().properties().getVersion(), new CommonFeatures(security.site()));
        return new RestApi(security, foundation.plugins().modules(), ClassFiles.installedIn(foundation.plugins()), own.mounts());
    }

    private WebHost webHost(OfferedServices services, Path auiFolder) {
        People people = product.configuration().people();
        return new WebHost(foundation.database(), foundation.clock(), foundation.templates(), foundation.translations(),
                foundation.plugins(), foundation.services().scheduler(), foundation.services().mailbox(),
                product.issues().workflowDescription(), new PageFields(product.configuration().fields().views()), product.issues().attachments(),
                projectCreation(), new PageUsers(people.users(), people.authentication()), services::find, product.issues()::blank,
                new IssueWork(product.issues().manager(), product.issues().deeds(),
                        product.configuration().fields().customFields().contexts()), product.software(), auiFolder);
    }

    private JiraServices jiraServices() {
        People people = product.configuration().people();
        Access access = product.configuration().access();
        Layout layout = product.configuration().layout();
        Issues issues = product.issues();
        return new JiraServices(people.current(), people.users(), access.global(), access.permissions(), access.projects(),
                product.configuration().vocabulary().constants(), issues.service(), issues.comments(), issues.worklogs(), issues.history(),
                product.search().service(), issues.workflowManager(), issues.transitions(),
                product.configuration().fields().customFields(), layout.screens(), layout.typeScreenSchemes(),
                layout.issueTypeSchemes(), people.dates(), product.configuration().vocabulary().statuses());
    }

    private HostServices hostServices() {
        return new HostServices(product.configuration(), product.issues(), product.search().service(), product.filters(),
                product.software(), projectCreation(),
                new HostServices.Operations(foundation.clock(), foundation.services().scheduler(), foundation.services().mailbox(),
                        foundation.plugins()));
    }

    private ProjectCreation projectCreation() {
        return new ProjectCreation(product.configuration().access().projects(),
                new ProjectTemplates(foundation.plugins().modules(), product.configuration().people().current()));
    }
}

package org.hypothesisstories.workbench.rest;

import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.event.SynchronousEvents;
import org.hypothesisstories.workbench.i18n.LayeredTranslations;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.jira.Access;
import org.hypothesisstories.workbench.jira.Configuration;
import org.hypothesisstories.workbench.jira.Issues;
import org.hypothesisstories.workbench.jira.Layout;
import org.hypothesisstories.workbench.jira.People;
import org.hypothesisstories.workbench.jira.filter.SavedFilters;
import org.hypothesisstories.workbench.jira.search.Ranking;
import org.hypothesisstories.workbench.jira.search.Search;
import org.hypothesisstories.workbench.jira.project.ProjectCreation;
import org.hypothesisstories.workbench.jira.project.ProjectTemplates;
import org.hypothesisstories.workbench.mail.Mailbox;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.rest.security.WebSessions;
import org.hypothesisstories.workbench.schedule.JobScheduler;
import org.hypothesisstories.workbench.software.Ranks;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.hypothesisstories.workbench.time.WorkbenchClock;

/** REST over everything that the host has, on a real database, without plugins and without the web's sessions. */
public final class RestWorld implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PooledDatabase database = TestDatabase.open();
    private final WorkbenchClock clock = WorkbenchClock.start(database, Duration.ZERO);
    private final FakeModules modules = new FakeModules();
    private final RunningRest rest;

    /** An answer with its JSON. */
    public record Answer(int status, JsonNode json) {
        /** Fails unless the status is the expected one. */
        public JsonNode expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + " but got " + status + ": " + json);
            }
            return json;
        }
    }

    public RestWorld() throws Exception {
        this(true);
    }

    /** @param withSoftware whether the Jira has Jira Software */
    public RestWorld(boolean withSoftware) throws Exception {
        Translations translations = new LayeredTranslations(List::of);
        TemplateEngine templates = mock(TemplateEngine.class);
        Configuration configuration = new Configuration(database, modules, templates, translations, clock);
        configuration.createFirstUsers();
        Mailbox mailbox = new Mailbox(database, clock);
        Issues issues = new Issues(new Issues.Host(database, clock, new SynchronousEvents(),
                (to, subject, body) -> mailbox.send(to.getEmailAddress(), subject, body, "text/plain"), modules, templates,
                translations), configured(configuration));
        Search search = Search.over(database, clock, configuration.access().permissions(), configuration.people().zones(),
                issues.manager(), configuration.fields().customFields(), modules, Ranking.by(Ranks.POSITION));
        Access access = configuration.access();
        SavedFilters filters = new SavedFilters(database, access.projects(), access.permissions());
        Software software = new Software(database, new Software.Jira(filters, access.global(), search.service(), access.projects(),
                configuration.layout().issueTypeSchemes(), issues.workflowManager()));
        HostServices services = new HostServices(configuration, issues, search.service(), filters,
                withSoftware ? Optional.of(software) : Optional.empty(),
                new ProjectCreation(access.projects(), new ProjectTemplates(modules, configuration.people().current())), new HostServices.Operations(clock,
                new JobScheduler(database, clock, "node1", Runnable::run), mailbox, mock(PluginContainer.class)));
        RestApi.Security security = RestApi.Security.of(configuration, new NoSessions());
        HostApplications own = new HostApplications(services, () -> "http://example.test/jira", "11.3.0",
                new CommonFeatures(security.site()));
        rest = new RunningRest(new RestApi(security, modules, any -> List.of(), own.mounts()).servlet());
    }

    private static Issues.Configured configured(Configuration configuration) {
        People people = configuration.people();
        Access access = configuration.access();
        Layout layout = configuration.layout();
        return new Issues.Configured(access.projects(), configuration.vocabulary().constants(), people.users(),
                configuration.fields().customFields(), access.permissions(), access.roles(), layout.issueTypeSchemes(),
                layout.workflowSchemes(), layout.screens(), layout.typeScreenSchemes(), people.current(), people.languages(),
                (user, group) -> people.groups().contains(group, user), access.projects()::nextIssueNumber);
    }

    public Answer get(String user, String path) throws Exception {
        return send(user, "GET", path, null);
    }

    public Answer post(String user, String path, String json) throws Exception {
        return send(user, "POST", path, json);
    }

    public Answer put(String user, String path, String json) throws Exception {
        return send(user, "PUT", path, json);
    }

    /** Calls as the user, whose password is the name. */
    public Answer send(String user, String method, String path, String json) throws Exception {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes());
        HttpResponse<String> response = rest.send(method, path, json, "Authorization", "Basic " + credentials,
                "Content-Type", "application/json");
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    /** Calls with other headers, or none. */
    public RunningRest raw() {
        return rest;
    }

    @Override
    public void close() throws Exception {
        rest.close();
        clock.close();
        database.close();
    }

    private record NoSessions() implements WebSessions {
        @Override
        public Optional<com.atlassian.jira.user.ApplicationUser> user(HttpServletRequest request) {
            return Optional.empty();
        }

        @Override
        public boolean passwordConfirmed(HttpServletRequest request) {
            return false;
        }
    }
}

package org.hypothesisstories.workbench.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ConfigureResponse;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.project.template.hook.ValidateResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.jira.project.NewProject;
import org.hypothesisstories.workbench.jira.project.ProjectCreation;
import org.hypothesisstories.workbench.jira.project.ProjectRefused;
import org.hypothesisstories.workbench.jira.project.ProjectTemplate;
import org.hypothesisstories.workbench.jira.project.ProjectTemplates;
import org.hypothesisstories.workbench.jira.project.Projects;
import org.hypothesisstories.workbench.jira.user.NewUser;
import org.hypothesisstories.workbench.jira.user.Users;
import org.hypothesisstories.workbench.web.FakePlugins;
import org.hypothesisstories.workbench.web.FakeReader;
import org.hypothesisstories.workbench.web.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Projects from the templates of plugins, by the page and by what REST calls. */
class NewProjectPagesTest {
    private static final String TEMPLATE = "example:garden";
    private static final Map<String, String> GARDEN = Map.of("projectTemplateKey", TEMPLATE, "projectName", "Roses & more", "projectKey", "ROSES",
            "projectLead", "ada", "description", "Red ones");

    private final PooledDatabase database = TestDatabase.open();
    private final Users users = new Users(database);
    private final Projects projects = new Projects(database, users);
    private final FakePlugins plugins = new FakePlugins().withFile("garden.svg", "<svg/>").with("""
            <project-blueprint key="garden"><label key="web.projects.title"/><description key="web.projects.none"/>
              <icon location="garden.svg"/><projectTypeKey>software</projectTypeKey>
              <add-project><hook class="%s"/></add-project></project-blueprint>
            """.formatted(GardenHook.class.getName()))
            .with("<project-blueprint key=\"bare\"/>");
    private final ProjectCreation creation =
            new ProjectCreation(projects, new ProjectTemplates(plugins, new FakeReader(Locale.ENGLISH)));
    private final TestSite site = TestSite.open(routes -> new NewProjectPages(creation, users).addTo(routes));

    NewProjectPagesTest() {
        users.create(new NewUser("ada", "ada", "Ada", "ada@example.com"));
    }

    @AfterEach
    void close() {
        site.close();
        database.close();
    }

    /** Refuses projects of the key WEEDS, and leads to a page of its own where the project is called so. */
    public static final class GardenHook implements AddProjectHook {
        @Override
        public ValidateResponse validate(ValidateData data) {
            ValidateResponse response = ValidateResponse.create();
            return data.projectKey().equals("WEEDS")
                    ? response.addError("projectKey", "No <b>weeds</b> here.").addErrorMessage("Not in this garden.") : response;
        }

        @Override
        public ConfigureResponse configure(ConfigureData data) {
            ConfigureResponse response = ConfigureResponse.create();
            return data.project().getName().equals("Elsewhere") ? response.setRedirect("/elsewhere?key=" + data.project().getKey()) : response;
        }
    }

    @Test
    void listsTheTemplatesOfPlugins() {
        ProjectTemplate garden = creation.templates().get(0);
        assertEquals("Projects", garden.name());
        assertEquals("There are no projects that you may see.", garden.description());
        assertEquals("data:image/svg+xml;base64,PHN2Zy8+", garden.icon());
        ProjectTemplate bare = creation.templates().get(1);
        assertEquals("bare business ", bare.name() + " " + bare.type() + " " + bare.icon());

        site.signIn("ada");
        String form = site.send(request("/secure/admin/AddProject!default.jspa").GET()).body();
        assertTrue(form.contains("value=\"example:garden\""), form);
        assertTrue(form.contains(garden.icon()) && form.contains(garden.description()), form);
    }

    @Test
    void createsTheProjectAndGoesWhereTheTemplateLeads() {
        site.signIn("ada");
        HttpResponse<String> plain = post(GARDEN);
        HttpResponse<String> led = post(with(Map.of("projectName", "Elsewhere", "projectKey", "ELSE")));

        assertEquals("302 /jira/projects/ROSES", plain.statusCode() + " " + path(plain));
        assertEquals("302 /jira/elsewhere?key=ELSE", led.statusCode() + " " + path(led));
        assertEquals("software", projects.getProjectObjByKey("ROSES").getProjectTypeKey().getKey());
        assertEquals("Red ones", projects.getProjectObjByKey("ROSES").getDescription());
    }

    @Test
    void makesNoProjectThatTheTemplateRefusesAndKeepsWhatWasTyped() {
        site.signIn("ada");
        String form = post(with(Map.of("projectKey", "WEEDS"))).body();

        assertTrue(projects.getProjectObjects().isEmpty());
        assertTrue(form.contains("id=\"projectKey-error\">No &lt;b&gt;weeds&lt;/b&gt; here."), form);
        assertTrue(form.contains("Not in this garden."), form);
        assertTrue(form.contains("value=\"Roses &amp; more\"") && form.contains("value=\"WEEDS\"") && form.contains("value=\"Red ones\""), form);
        assertTrue(form.contains("value=\"example:garden\" checked"), form);
    }

    @Test
    void asksJiraBeforeTheTemplateAndKeepsOthersOut() {
        site.signIn("ada");
        String form = post(with(Map.of("projectKey", "weeds", "projectLead", "nobody"))).body();
        assertTrue(form.contains("projectKey-error") && form.contains("projectLead-error") && form.contains("value=\"nobody\""), form);
        assertFalse(form.contains("Not in this garden."), form);

        site.forgetCookies();
        site.signIn("bob");
        assertEquals(403, post(GARDEN).statusCode());
        assertTrue(projects.getProjectObjects().isEmpty());
    }

    @Test
    void createsWithoutATemplateTooAndRefusesTemplatesThatDoNotFit() {
        site.signIn("ada");
        assertEquals("/jira/projects/ROSES", path(post(with(Map.of("projectTemplateKey", "plain-business")))));
        assertEquals("business", projects.getProjectObjByKey("ROSES").getProjectTypeKey().getKey());

        assertEquals("projectTemplateKey", refused("TWO", "software", "example:no-such"));
        assertEquals("projectTypeKey", refused("TWO", "business", TEMPLATE));
        creation.create(project("TWO", "software"), Optional.of("com.pyxis.greenhopper.jira:gh-kanban-template"));
    }

    private String refused(String key, String type, String template) {
        ProjectRefused refused = assertThrows(ProjectRefused.class, () -> creation.create(project(key, type), Optional.of(template)));
        return String.join(" ", refused.errors().getErrors().keySet());
    }

    private NewProject project(String key, String type) {
        return new NewProject(key, "Project " + key, users.getUserByName("ada"), type);
    }

    private static Map<String, String> with(Map<String, String> others) {
        Map<String, String> values = new java.util.HashMap<>(GARDEN);
        values.putAll(others);
        return values;
    }

    private HttpResponse<String> post(Map<String, String> values) {
        String form = values.entrySet().stream().map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&", "", "&atl_token=" + encoded(site.token())));
        return site.send(request("/secure/admin/AddProject.jspa").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site.base() + path));
    }

    private static String path(HttpResponse<String> answer) {
        URI location = URI.create(answer.headers().firstValue("Location").orElse(""));
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

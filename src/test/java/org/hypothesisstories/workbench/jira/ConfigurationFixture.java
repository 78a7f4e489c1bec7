package org.hypothesisstories.workbench.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.i18n.LayeredTranslations;
import org.hypothesisstories.workbench.jira.user.User;
import org.hypothesisstories.workbench.template.MethodAllowlist;
import org.hypothesisstories.workbench.template.VelocityTemplates;
import org.mockito.Mockito;

/** A configured Jira on a database of its own, with the first users and one project, for tests. */
public final class ConfigurationFixture implements AutoCloseable {
    public final PooledDatabase database = TestDatabase.open();
    public final FakePlugin plugin = new FakePlugin();
    public final Configuration configuration;
    public final User dana;
    public final Project project;

    private long issues = 1;

    public ConfigurationFixture() {
        VelocityTemplates templates = new VelocityTemplates(ConfigurationFixture::file, new MethodAllowlist(Set::of), List.of("workbench/macros.vm"));
        configuration = new Configuration(database, plugin, templates, new LayeredTranslations(List::of),
                InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z")));
        configuration.createFirstUsers();
        dana = configuration.people().users().byName("dana").orElseThrow();
        project = configuration.access().projects().create("RES", "Research", dana, "software");
    }

    private static Optional<InputStream> file(String pluginKey, String path) {
        return Optional.ofNullable(ConfigurationFixture.class.getClassLoader().getResourceAsStream(path));
    }

    /** An issue that knows its project, its type and the stored values of its custom fields. */
    public Issue issue(Project in, IssueType type) {
        Issue issue = Mockito.mock(Issue.class);
        Mockito.lenient().when(issue.getId()).thenReturn(issues++);
        Mockito.lenient().when(issue.isCreated()).thenReturn(true);
        Mockito.lenient().when(issue.getProjectId()).thenReturn(in.getId());
        Mockito.lenient().when(issue.getProjectObject()).thenReturn(in);
        Mockito.lenient().when(issue.getIssueTypeId()).thenReturn(type.getId());
        Mockito.lenient().when(issue.getIssueType()).thenReturn(type);
        Mockito.lenient().when(issue.getCustomFieldValue(Mockito.any()))
                .thenAnswer(call -> call.<CustomField>getArgument(0).getValue(issue));
        return issue;
    }

    public Issue issue() {
        return issue(project, type("Story"));
    }

    public IssueType type(String name) {
        return configuration.vocabulary().issueTypes().named(name).orElseThrow();
    }

    @Override
    public void close() {
        configuration.people().current().clearLoggedInUser();
        database.close();
    }
}

package org.hypothesisstories.workbench.jira.search;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.hypothesisstories.workbench.SettableClock;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.jira.field.FieldSearcher;
import org.hypothesisstories.workbench.jira.field.SearchKind;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;

/** Two projects with a few issues, and a search over them at a fixed moment. */
final class SearchFixture implements AutoCloseable {
    /** A Monday. */
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    static final long RESEARCH = 1;
    static final long SECRET = 2;

    final PooledDatabase database = TestDatabase.open();
    final SettableClock clock = new SettableClock(NOW);
    final ApplicationUser ann = user("ann");
    final List<CustomField> customFields = new ArrayList<>();
    final List<PluginModule> functions = new ArrayList<>();
    final SearchService service;

    SearchFixture() {
        insertPeople();
        insertIssues();
        service = Search.over(database, clock, permissions(), zones(), issues(), customFieldManager(), modules(), Ranking.none())
                .service();
    }

    /** The keys that Ann finds, in order. */
    List<String> find(String jql) {
        return find(ann, jql, new PagerFilter<Issue>(100));
    }

    List<String> find(ApplicationUser user, String jql, PagerFilter<?> page) {
        try {
            return service.search(user, query(jql), page).getResults().stream().map(Issue::getKey).toList();
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
    }

    /** What is wrong with the query, if anything. */
    Collection<String> errors(String jql) {
        return service.validateQuery(ann, query(jql)).getErrorMessages();
    }

    Query query(String jql) {
        SearchService.ParseResult result = service.parseQuery(ann, jql);
        if (!result.isValid()) {
            throw new AssertionError(result.getErrors().getErrorMessages());
        }
        return result.getQuery();
    }

    /** Adds a custom field with a searcher of the kind. */
    void addCustomField(long id, String name, SearchKind kind) {
        run("insert into custom_field (id, name, type_key) values (?, ?, 'any')", id, name);
        CustomField field = mock(CustomField.class);
        lenient().when(field.getIdAsLong()).thenReturn(id);
        lenient().when(field.getUntranslatedName()).thenReturn(name);
        lenient().when(field.getCustomFieldSearcher())
                .thenReturn(kind == null ? null : new FieldSearcher("any", "any", kind, Set.of()));
        customFields.add(field);
    }

    void setValue(long issue, long field, String column, Object value) {
        run("insert into custom_field_value (issue_id, field_id, " + column + ") values (?, ?, ?)", issue, field, value);
    }

    void run(String sql, Object... values) {
        database.jdbi().useHandle(handle -> handle.execute(sql, values));
    }

    @Override
    public void close() {
        database.close();
    }

    private void insertPeople() {
        for (String name : List.of("ann", "bob")) {
            run("insert into app_user (user_key, user_name, lower_name, display_name, email, password_hash) values (?, ?, ?, ?, ?, '')",
                    "KEY-" + name, name, name, "The " + name, name + "@example.org");
        }
        run("insert into user_group (group_name, lower_name) values ('Data', 'data')");
        run("insert into membership (group_name, user_key) values ('Data', 'KEY-bob')");
        for (Object[] project : new Object[][] {{RESEARCH, "RES", "Research"}, {SECRET, "SEC", "Secret"}}) {
            run("insert into project (id, pkey, name, lower_name, lead_key, type_key, permission_scheme_id, issue_type_screen_scheme_id)"
                            + " values (?, ?, ?, lower(?), 'KEY-ann', 'software', 0, 1)",
                    project[0], project[1], project[2], project[2]);
        }
    }

    private void insertIssues() {
        issue(1, RESEARCH, 1, "Precision > .95 with 10% of the data", "10000", "3", "KEY-ann", null, Duration.ofDays(10));
        issue(2, RESEARCH, 2, "Model_A tests well", "3", "1", "KEY-bob", null, Duration.ofHours(5));
        issue(3, RESEARCH, 3, "Explain the model", "10001", "5", null, "10000", Duration.ofDays(400));
        issue(10, RESEARCH, 10, "東京都の天気を予測する", "10001", null, null, "10001", Duration.ofMinutes(30));
        issue(20, SECRET, 1, "Precision of a secret", "10000", "3", "KEY-bob", null, Duration.ofDays(1));
        run("update issue set description = 'Needs the GPU cluster' where id = 1");
        run("update issue set due_date = ? where id = 2", NOW.plus(Duration.ofDays(2)));
        run("insert into issue_label (issue_id, label) values (1, 'Vision'), (1, 'fast'), (2, 'nlp')");
        run("insert into comment (issue_id, author_key, body, created, updated) values (3, 'KEY-bob', 'Ask the GPU people', ?, ?)",
                NOW, NOW);
        run("insert into watcher (issue_id, user_key, created) values (2, 'KEY-ann', ?)", NOW);
    }

    private void issue(
            long id, long project, long number, String summary, String status, String priority, String assignee, String resolution,
            Duration age) {
        Instant created = NOW.minus(age);
        run("insert into issue (id, project_id, issue_number, type_id, status_id, summary, reporter_key, creator_key, assignee_key,"
                        + " priority_id, resolution_id, created, updated) values (?, ?, ?, '10002', ?, ?, 'KEY-ann', 'KEY-ann', ?, ?, ?, ?, ?)",
                id, project, number, status, summary, assignee, priority, resolution, created, created);
    }

    private PermissionManager permissions() {
        PermissionManager permissions = mock(PermissionManager.class);
        Project research = mock(Project.class);
        lenient().when(research.getId()).thenReturn(RESEARCH);
        lenient().when(permissions.getProjects(eq(ProjectPermissions.BROWSE_PROJECTS), eq(ann))).thenReturn(List.of(research));
        return permissions;
    }

    private IssueManager issues() {
        IssueManager issues = mock(IssueManager.class);
        // newest first, to show that the search restores its own order
        lenient().when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> call.<Collection<Long>>getArgument(0)
                .stream().sorted((a, b) -> Long.compare(b, a)).map(this::issue).toList());
        return issues;
    }

    private Issue issue(long id) {
        String key = database.jdbi().withHandle(handle -> handle.select(
                        "select p.pkey || '-' || cast(i.issue_number as varchar(20)) from issue i"
                                + " join project p on p.id = i.project_id where i.id = ?", id)
                .mapTo(String.class).one());
        Issue issue = mock(Issue.class);
        lenient().when(issue.getId()).thenReturn(id);
        lenient().when(issue.getKey()).thenReturn(key);
        return issue;
    }

    private CustomFieldManager customFieldManager() {
        CustomFieldManager manager = mock(CustomFieldManager.class);
        lenient().when(manager.getCustomFieldObjects()).thenReturn(customFields);
        lenient().when(manager.getCustomFieldObject(any(Long.class))).thenAnswer(call -> customFields.stream()
                .filter(field -> field.getIdAsLong().equals(call.getArgument(0))).findFirst().orElse(null));
        return manager;
    }

    private static TimeZoneManager zones() {
        TimeZoneManager zones = mock(TimeZoneManager.class);
        lenient().when(zones.getTimeZoneforUser(any())).thenReturn(TimeZone.getTimeZone("Asia/Tokyo"));
        lenient().when(zones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("UTC"));
        return zones;
    }

    private PluginModules modules() {
        return new PluginModules() {
            @Override
            public List<PluginModule> enabled(String type) {
                return type.equals("jql-function") ? functions : List.of();
            }

            @Override
            public Optional<PluginModule> find(String completeKey) {
                return Optional.empty();
            }

            @Override
            public void onChange(Runnable listener) {
                // nothing changes here
            }
        };
    }

    private static ApplicationUser user(String name) {
        ApplicationUser user = mock(ApplicationUser.class);
        lenient().when(user.getUsername()).thenReturn(name);
        lenient().when(user.getKey()).thenReturn("KEY-" + name);
        return user;
    }
}

package org.hypothesisstories.workbench.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.db.Remembered;
import org.hypothesisstories.workbench.jira.user.Users;

/** The projects of the installation. */
public final class Projects implements ProjectManager {
    private static final long DEFAULT_PERMISSION_SCHEME = 0;
    private static final long DEFAULT_ISSUE_TYPE_SCREEN_SCHEME = 1;

    private final Database database;
    private final Users users;
    private final Remembered<List<Project>> projects;

    public Projects(Database database, Users users) {
        this.database = database;
        this.users = users;
        this.projects = new Remembered<>(database, this::read);
    }

    private List<Project> read() {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select id, pkey, name, description, lead_key, type_key from project order by lower_name")
                .map((row, context) -> (Project) new StoredProject(new StoredProject.Facts(row.getLong("id"), row.getString("pkey"),
                        row.getString("name"), row.getString("description"), row.getString("lead_key"), row.getString("type_key")),
                        users::getUserByKeyEvenWhenUnknown))
                .list());
    }

    @Override
    public List<Project> getProjects() {
        return projects.get();
    }

    @Override
    public List<Project> getProjectObjects() {
        return projects.get();
    }

    @Override
    public Project getProjectObj(Long id) {
        return projects.get().stream().filter(project -> project.getId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return byKey(key).orElse(null);
    }

    /** The workbench does not rename keys: the current key is the only one. */
    @Override
    public Project getProjectByCurrentKey(String key) {
        return getProjectObjByKey(key);
    }

    @Override
    public Project getProjectObjByName(String name) {
        return projects.get().stream().filter(project -> project.getName().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    public Optional<Project> byKey(String key) {
        return projects.get().stream().filter(project -> project.getKey().equals(key)).findFirst();
    }

    public Optional<Project> byId(long id) {
        return Optional.ofNullable(getProjectObj(id));
    }

    /** Creates a project with the default schemes. Throws {@link ProjectRefused} with one message a field. */
    public Project create(String key, String name, ApplicationUser lead, String type) {
        return create(new NewProject(key, name, lead, type));
    }

    /** Creates a project with the default schemes. Throws {@link ProjectRefused} with one message a field. */
    public Project create(NewProject project) {
        return database.inTransaction(() -> {
            ErrorCollection errors = ProjectRules.check(project, getProjects());
            if (errors.hasAnyErrors()) {
                throw new ProjectRefused(errors);
            }
            long id = insert(project);
            copyDefaultActors(id);
            projects.changed();
            return getProjectObj(id);
        });
    }

    private long insert(NewProject project) {
        return database.jdbi().withHandle(handle -> handle.createUpdate("insert into project "
                        + "(pkey, name, lower_name, description, lead_key, type_key, permission_scheme_id, issue_type_screen_scheme_id) "
                        + "values (:key, :name, :lower, :description, :lead, :type, :permissions, :screens)")
                .bind("key", project.key())
                .bind("name", project.name().strip())
                .bind("lower", project.name().strip().toLowerCase(Locale.ROOT))
                .bind("description", project.description())
                .bind("lead", project.lead().getKey())
                .bind("type", project.type())
                .bind("permissions", DEFAULT_PERMISSION_SCHEME)
                .bind("screens", DEFAULT_ISSUE_TYPE_SCREEN_SCHEME)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
    }

    private void copyDefaultActors(long projectId) {
        database.jdbi().useHandle(handle -> handle.execute("insert into role_actor (role_id, project_id, actor_type, actor) "
                + "select role_id, " + projectId + ", actor_type, actor from role_actor where project_id is null"));
    }

    /** Takes the next issue number of the project; a number is never given twice, whichever node asks. */
    public long nextIssueNumber(Project project) {
        return database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            handle.execute("update project set issue_counter = issue_counter + 1 where id = ?", project.getId());
            return handle.select("select issue_counter from project where id = ?", project.getId()).mapTo(Long.class).one();
        }));
    }
}

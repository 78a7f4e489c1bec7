package org.hypothesisstories.workbench.jira.filter;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.Handle;

/** The filters of the installation. */
public final class SavedFilters {
    private final Database database;
    private final ProjectManager projects;
    private final PermissionManager permissions;

    public SavedFilters(Database database, ProjectManager projects, PermissionManager permissions) {
        this.database = database;
        this.projects = projects;
        this.permissions = permissions;
    }

    public Optional<SavedFilter> find(long id) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select * from saved_filter where id = :id").bind("id", id)
                .map((row, context) -> new SavedFilter(row.getLong("id"), row.getString("name"), row.getString("description"),
                        row.getString("jql"), row.getString("owner_key"), shares(handle, id)))
                .findOne());
    }

    private static List<FilterShare> shares(Handle handle, long filterId) {
        return handle.createQuery("select * from filter_share where filter_id = :id order by id").bind("id", filterId)
                .map((row, context) -> new FilterShare(row.getLong("id"), row.getString("share_type"),
                        row.getObject("project_id") == null ? null : row.getLong("project_id")))
                .list();
    }

    /** The filter, if the user owns it or it is shared with him. */
    public Optional<SavedFilter> visible(long id, ApplicationUser user) {
        return find(id).filter(filter -> isOwner(filter, user)
                || filter.shares().stream().anyMatch(share -> includes(share, user)));
    }

    public static boolean isOwner(SavedFilter filter, ApplicationUser user) {
        return user != null && filter.ownerKey().equals(user.getKey());
    }

    private boolean includes(FilterShare share, ApplicationUser user) {
        return switch (share.type()) {
            case FilterShare.GLOBAL -> true;
            case FilterShare.AUTHENTICATED -> user != null;
            default -> {
                Project project = projects.getProjectObj(share.projectId());
                yield project != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
            }
        };
    }

    /** Whether the user has another filter of that name, whatever its case. */
    public boolean isTaken(String name, String ownerKey, Optional<Long> but) {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("select id from saved_filter where lower(name) = lower(:name) and owner_key = :owner")
                .bind("name", name).bind("owner", ownerKey).mapTo(Long.class).list()).stream()
                .anyMatch(id -> !but.equals(Optional.of(id)));
    }

    public SavedFilter create(String name, String description, String jql, ApplicationUser owner) {
        long id = database.jdbi().withHandle(handle -> handle.createUpdate(
                        "insert into saved_filter (name, description, jql, owner_key) values (:name, :description, :jql, :owner)")
                .bind("name", name).bind("description", description).bind("jql", jql).bind("owner", owner.getKey())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        return find(id).orElseThrow();
    }

    public void change(long id, String name, String description, String jql) {
        database.jdbi().useHandle(handle -> handle.createUpdate(
                        "update saved_filter set name = :name, description = :description, jql = :jql where id = :id")
                .bind("name", name).bind("description", description).bind("jql", jql).bind("id", id).execute());
    }

    public void delete(long id) {
        database.jdbi().useHandle(handle -> handle.execute("delete from saved_filter where id = ?", id));
    }

    /** Shares the filter as well; a share that replaces all others, or that all others make needless, is not special here. */
    public void share(long id, String type, Long projectId) {
        database.jdbi().useHandle(handle -> handle.createUpdate(
                        "insert into filter_share (filter_id, share_type, project_id) values (:id, :type, :project)")
                .bind("id", id).bind("type", type).bind("project", projectId).execute());
    }

    /** Whether there was such a share. */
    public boolean unshare(long id, long shareId) {
        return database.jdbi().withHandle(handle ->
                handle.execute("delete from filter_share where filter_id = ? and id = ?", id, shareId)) > 0;
    }

    /** The user's favourites that he still may see. */
    public List<SavedFilter> favourites(ApplicationUser user) {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("select filter_id from filter_favourite where user_key = :user order by filter_id")
                .bind("user", user.getKey()).mapTo(Long.class).list()).stream()
                .flatMap(id -> visible(id, user).stream()).toList();
    }

    public boolean isFavourite(long id, ApplicationUser user) {
        return favourites(user).stream().anyMatch(filter -> filter.id() == id);
    }

    public void setFavourite(long id, ApplicationUser user, boolean favourite) {
        database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            handle.execute("delete from filter_favourite where filter_id = ? and user_key = ?", id, user.getKey());
            return favourite ? handle.execute("insert into filter_favourite (filter_id, user_key) values (?, ?)", id, user.getKey()) : 0;
        }));
    }
}

package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.hypothesisstories.workbench.db.Database;

/** The issue type screen schemes of the installation, and which project has which. */
public final class TypeScreenSchemes implements IssueTypeScreenSchemeManager {
    private static final long DEFAULT_ID = 1;

    private final Database database;
    private final ScreenSchemes screenSchemes;

    public TypeScreenSchemes(Database database, ScreenSchemes screenSchemes) {
        this.database = database;
        this.screenSchemes = screenSchemes;
    }

    IssueTypeScreenScheme blank() {
        return new StoredTypeScreenScheme(this);
    }

    IssueTypeScreenSchemeEntity blankEntity() {
        return new StoredTypeScreenEntity(this);
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return query("order by lower(name), id");
    }

    /** Null for an unknown id. */
    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Long id) {
        return id == null ? null : query("where id = ?", id).stream().findFirst().orElse(null);
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return query("where id = (select issue_type_screen_scheme_id from project where id = ?)", project.getId()).get(0);
    }

    private List<IssueTypeScreenScheme> query(String condition, Object... values) {
        return database.jdbi().withHandle(handle -> handle.select("select id, name, description from issue_type_screen_scheme " + condition, values)
                .map((row, context) -> (IssueTypeScreenScheme) new StoredTypeScreenScheme(this, row.getLong("id"), row.getString("name"),
                        row.getString("description")))
                .list());
    }

    Collection<IssueTypeScreenSchemeEntity> entities(IssueTypeScreenScheme scheme) {
        return database.jdbi().withHandle(handle -> handle.select("select id, issue_type_id, screen_scheme_id "
                        + "from issue_type_screen_scheme_entity where scheme_id = ? order by id", scheme.getId())
                .map((row, context) -> (IssueTypeScreenSchemeEntity) new StoredTypeScreenEntity(this, row.getLong("id"),
                        row.getString("issue_type_id"), screenSchemes.getFieldScreenScheme(row.getLong("screen_scheme_id")), scheme))
                .list());
    }

    @Override
    public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.setId(database.jdbi().withHandle(handle -> handle.createUpdate(
                        "insert into issue_type_screen_scheme (name, description) values (:name, :description)")
                .bind("name", scheme.getName()).bind("description", scheme.getDescription())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one()));
    }

    @Override
    public void updateIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        database.jdbi().useHandle(handle -> handle.execute("update issue_type_screen_scheme set name = ?, description = ? where id = ?",
                scheme.getName(), scheme.getDescription(), scheme.getId()));
    }

    /** Stores the entity in place of the one that the scheme has for the issue type. */
    @Override
    public void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
        StoredTypeScreenEntity stored = (StoredTypeScreenEntity) entity;
        String type = entity.getIssueTypeId();
        stored.setId(database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            String delete = "delete from issue_type_screen_scheme_entity where scheme_id = ? and ";
            if (type == null) {
                handle.execute(delete + "issue_type_id is null", stored.scheme().getId());
            } else {
                handle.execute(delete + "issue_type_id = ?", stored.scheme().getId(), type);
            }
            return handle.createUpdate("insert into issue_type_screen_scheme_entity (scheme_id, issue_type_id, screen_scheme_id) "
                            + "values (:scheme, :type, :screens)")
                    .bind("scheme", stored.scheme().getId()).bind("type", type).bind("screens", entity.getFieldScreenScheme().getId())
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        })));
    }

    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        associate(project, scheme.getId());
    }

    /** Gives the project the default scheme back. */
    @Override
    public void removeSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        if (getIssueTypeScreenScheme(project).equals(scheme)) {
            associate(project, DEFAULT_ID);
        }
    }

    private void associate(Project project, long schemeId) {
        database.jdbi().useHandle(handle ->
                handle.execute("update project set issue_type_screen_scheme_id = ? where id = ?", schemeId, project.getId()));
    }
}

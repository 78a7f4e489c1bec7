package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import java.util.List;
import org.hypothesisstories.workbench.db.Database;

/** The screens of the installation. */
public final class Screens implements FieldScreenManager {
    private final Database database;

    public Screens(Database database) {
        this.database = database;
    }

    /** A screen that is not stored yet. */
    FieldScreen blank() {
        return new StoredScreen(this);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return query("order by lower(name), id");
    }

    /** Null for an unknown id. */
    @Override
    public FieldScreen getFieldScreen(Long id) {
        return id == null ? null : query("where id = ?", id).stream().findFirst().orElse(null);
    }

    private List<FieldScreen> query(String condition, Object... values) {
        return database.jdbi().withHandle(handle -> handle.select("select id, name, description from field_screen " + condition, values)
                .map((row, context) -> (FieldScreen) new StoredScreen(this, row.getLong("id"), row.getString("name"), row.getString("description")))
                .list());
    }

    @Override
    public void createFieldScreen(FieldScreen screen) {
        screen.setId(database.jdbi().withHandle(handle -> handle.createUpdate("insert into field_screen (name, description) values (:name, :description)")
                .bind("name", screen.getName()).bind("description", screen.getDescription())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one()));
    }

    @Override
    public void updateFieldScreen(FieldScreen screen) {
        database.jdbi().useHandle(handle -> handle.execute("update field_screen set name = ?, description = ? where id = ?",
                screen.getName(), screen.getDescription(), screen.getId()));
    }

    @Override
    public void createFieldScreenTab(FieldScreenTab tab) {
        long id = database.jdbi().withHandle(handle -> handle.createUpdate(
                        "insert into field_screen_tab (screen_id, name, ordinal) values (:screen, :name, :ordinal)")
                .bind("screen", tab.getFieldScreen().getId()).bind("name", tab.getName()).bind("ordinal", tab.getPosition())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        ((StoredTab) tab).setId(id);
    }

    @Override
    public void updateFieldScreenTab(FieldScreenTab tab) {
        database.jdbi().useHandle(handle -> handle.execute("update field_screen_tab set name = ?, ordinal = ? where id = ?",
                tab.getName(), tab.getPosition(), tab.getId()));
    }

    List<FieldScreenTab> tabs(FieldScreen screen) {
        return database.jdbi().withHandle(handle -> handle.select(
                        "select id, name, ordinal from field_screen_tab where screen_id = ? order by ordinal, id", screen.getId())
                .map((row, context) -> (FieldScreenTab) new StoredTab(this, screen, row.getLong("id"), row.getString("name"), row.getInt("ordinal")))
                .list());
    }

    List<FieldScreenLayoutItem> items(long tabId) {
        return database.jdbi().withHandle(handle -> handle.select(
                        "select id, field_id, ordinal from field_screen_item where tab_id = ? order by ordinal, id", tabId)
                .map((row, context) -> (FieldScreenLayoutItem) new StoredLayoutItem(row.getLong("id"), row.getInt("ordinal"), row.getString("field_id")))
                .list());
    }

    void insertItem(long tabId, String fieldId, int position) {
        database.inTransaction(() -> {
            database.jdbi().useHandle(handle -> {
                handle.execute("update field_screen_item set ordinal = ordinal + 1 where tab_id = ? and ordinal >= ?", tabId, position);
                handle.execute("insert into field_screen_item (tab_id, field_id, ordinal) values (?, ?, ?)", tabId, fieldId, position);
            });
            return null;
        });
    }
}

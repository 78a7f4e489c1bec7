package org.hypothesisstories.workbench.jira.field;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.db.Remembered;

/** The stored custom fields, also those whose type is not there at the moment. */
final class FieldRows {
    private final Database database;
    private final Remembered<List<FieldRow>> rows;

    FieldRows(Database database) {
        this.database = database;
        this.rows = new Remembered<>(database, this::read);
    }

    private List<FieldRow> read() {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select id, name, description, type_key, searcher_key from custom_field order by lower(name), id")
                .map((row, context) -> new FieldRow(row.getLong("id"), row.getString("name"), row.getString("description"),
                        row.getString("type_key"), row.getString("searcher_key")))
                .list());
    }

    List<FieldRow> all() {
        return rows.get();
    }

    Optional<FieldRow> get(long id) {
        return rows.get().stream().filter(row -> row.id() == id).findFirst();
    }

    long insert(String name, String description, String typeKey, String searcherKey) {
        long id = database.jdbi().withHandle(handle -> handle.createUpdate(
                        "insert into custom_field (name, description, type_key, searcher_key) values (:name, :description, :type, :searcher)")
                .bind("name", name).bind("description", description).bind("type", typeKey).bind("searcher", searcherKey)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        rows.changed();
        return id;
    }

    void delete(long id) {
        database.jdbi().useHandle(handle -> handle.execute("delete from custom_field where id = ?", id));
        rows.changed();
    }
}

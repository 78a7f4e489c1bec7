package org.hypothesisstories.workbench.jira.constant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.db.Remembered;

/** One table of constants: read often, extended seldom, names unique without regard to case. */
final class ConstantTable<C extends Constant> {
    private static final int LONGEST_NAME = 60;

    private final Database database;
    private final String table;
    private final String noun;
    private final Reader<C> reader;
    private final Remembered<Map<String, C>> rows;

    ConstantTable(Database database, String table, String noun, Reader<C> reader) {
        this.database = database;
        this.table = table;
        this.noun = noun;
        this.reader = reader;
        this.rows = new Remembered<>(database, this::read);
    }

    /** Makes a constant from the common facts and the row that holds the rest. */
    interface Reader<C> {
        C read(Constant.Facts facts, ResultSet row) throws SQLException;
    }

    private Map<String, C> read() {
        return database.jdbi().withHandle(handle -> handle.createQuery("select * from " + table + " order by sequence, id")
                .map((row, context) -> reader.read(facts(row), row))
                .collect(Collectors.toMap(Constant::getId, constant -> constant, (first, second) -> first, LinkedHashMap::new)));
    }

    private static Constant.Facts facts(ResultSet row) throws SQLException {
        return new Constant.Facts(row.getString("id"), row.getString("name"), row.getString("description"), row.getLong("sequence"));
    }

    List<C> all() {
        return List.copyOf(rows.get().values());
    }

    /** Null for an unknown id, as Jira's managers answer. */
    C get(String id) {
        return id == null ? null : rows.get().get(id);
    }

    Optional<C> named(String name) {
        return all().stream().filter(constant -> constant.getName().equalsIgnoreCase(name)).findFirst();
    }

    /** Adds a row after all others. Refuses a name that is empty, too long or taken. */
    C insert(String name, String description, Map<String, ?> more) {
        String usable = usable(name);
        return database.inTransaction(() -> {
            if (named(usable).isPresent()) {
                throw new IllegalArgumentException("A " + noun + " with the name '" + usable + "' already exists.");
            }
            String id = nextId();
            Map<String, Object> columns = new LinkedHashMap<>(more);
            columns.put("id", id);
            columns.put("name", usable);
            columns.put("lower_name", usable.toLowerCase(Locale.ROOT));
            columns.put("description", description);
            columns.put("sequence", all().stream().mapToLong(Constant::getSequence).max().orElse(0) + 1);
            insert(columns);
            rows.changed();
            return get(id);
        });
    }

    private String usable(String name) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A " + noun + " needs a name.");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw new IllegalArgumentException("The name of a " + noun + " must not exceed " + LONGEST_NAME + " characters in length.");
        }
        return name.strip();
    }

    private void insert(Map<String, Object> columns) {
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        database.jdbi().useHandle(handle ->
                handle.createUpdate("insert into " + table + " (" + names + ") values (" + values + ")").bindMap(columns).execute());
    }

    private String nextId() {
        return database.jdbi().withHandle(handle -> handle.createUpdate("insert into constant_id default values")
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one()).toString();
    }
}

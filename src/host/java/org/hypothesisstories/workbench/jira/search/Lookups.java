package org.hypothesisstories.workbench.jira.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hypothesisstories.workbench.db.Database;

/** Finds the ids of what people name in queries. */
final class Lookups {
    private final Database database;

    Lookups(Database database) {
        this.database = database;
    }

    /** Ids from a table of constants, by name, else by id. */
    List<String> constants(String table, String text) {
        List<String> named = strings("select id from " + table + " where lower_name = ?", lower(text));
        return named.isEmpty() ? strings("select id from " + table + " where id = ?", text) : named;
    }

    /** All projects. */
    List<Long> projects() {
        return longs("select id from project");
    }

    /** Projects by key, else by name, else by id, among those that can be seen. */
    List<Long> projects(String text, Collection<Long> visible) {
        List<Long> found = longs("select id from project where pkey = ?", text.toUpperCase(Locale.ROOT));
        if (found.isEmpty()) {
            found = longs("select id from project where lower_name = ?", lower(text));
        }
        if (found.isEmpty()) {
            found = longs("select id from project where cast(id as varchar(20)) = ?", text);
        }
        return found.stream().filter(visible::contains).toList();
    }

    /** Keys of users, by user name, else by key, else by display name or address. */
    List<String> users(String text) {
        List<String> found = strings("select user_key from app_user where lower_name = ?", lower(text));
        if (found.isEmpty()) {
            found = strings("select user_key from app_user where user_key = ?", text);
        }
        return found.isEmpty()
                ? strings("select user_key from app_user where lower(display_name) = ? or lower(email) = ?", lower(text), lower(text))
                : found;
    }

    /** Keys of the users in a group; empty for an unknown group too. */
    List<String> members(String group) {
        return strings(
                "select m.user_key from membership m join user_group g on g.group_name = m.group_name where g.lower_name = ?",
                lower(group));
    }

    boolean isGroup(String group) {
        return !strings("select group_name from user_group where lower_name = ?", lower(group)).isEmpty();
    }

    /** The issue with the key, if its project can be seen. */
    List<Long> issues(String projectKey, long number, Collection<Long> visible) {
        Sql seen = Sql.in("p.id", visible);
        List<Object> values = new ArrayList<>(List.of(projectKey.toUpperCase(Locale.ROOT), number));
        values.addAll(seen.values());
        return longs(
                "select i.id from issue i join project p on p.id = i.project_id where p.pkey = ? and i.issue_number = ? and "
                        + seen.text(),
                values.toArray());
    }

    /** Ids of the options with the text, else with the id, in any context of the custom fields. */
    List<String> options(Collection<Long> fields, String text) {
        Sql ofFields = Sql.in("s.field_id", fields.stream().map(id -> "customfield_" + id).toList());
        List<String> named = options(ofFields.and(Sql.of("lower(o.option_value) = ?", lower(text))));
        return named.isEmpty() ? options(ofFields.and(Sql.of("cast(o.id as varchar(20)) = ?", text))) : named;
    }

    private List<String> options(Sql condition) {
        return strings(
                "select cast(o.id as varchar(20)) from field_option o join field_config c on c.id = o.config_id"
                        + " join field_config_scheme s on s.id = c.scheme_id where " + condition.text(),
                condition.values().toArray());
    }

    private List<String> strings(String sql, Object... values) {
        return database.jdbi().withHandle(handle -> handle.select(sql, values).mapTo(String.class).list());
    }

    private List<Long> longs(String sql, Object... values) {
        return database.jdbi().withHandle(handle -> handle.select(sql, values).mapTo(Long.class).list());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

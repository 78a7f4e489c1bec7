package org.hypothesisstories.workbench.jira.user;

import java.util.List;
import org.hypothesisstories.workbench.db.Database;

/** The people of a new installation. Each password is the name, for the workbench is no place for secrets. */
public final class FirstUsers {
    private static final String ADMINISTRATOR = "admin";

    private final Database database;
    private final Users users;
    private final Groups groups;

    public FirstUsers(Database database, Users users, Groups groups) {
        this.database = database;
        this.users = users;
        this.groups = groups;
    }

    /** Creates them on a database without users; safe when several nodes start at once. */
    public void ensure() {
        database.inTransaction(() -> {
            waitForOtherNodes();
            if (users.byName(ADMINISTRATOR).isEmpty()) {
                people().forEach(this::create);
                groups.add(users.byName(ADMINISTRATOR).orElseThrow(), Groups.ADMINISTRATORS);
            }
            return null;
        });
    }

    /** The lock on this row is held until the transaction ends. */
    private void waitForOtherNodes() {
        database.jdbi().useHandle(handle -> handle.select("select group_name from user_group where group_name = ? for update",
                Groups.ADMINISTRATORS).mapTo(String.class).one());
    }

    private void create(NewUser person) {
        groups.add(users.create(person), Groups.SOFTWARE_USERS);
    }

    private static List<NewUser> people() {
        return List.of(person(ADMINISTRATOR, "Ada Administrator"), person("dana", "Dana Scientist"),
                person("remi", "Remi Reviewer"), person("paula", "Paula Owner"));
    }

    private static NewUser person(String name, String displayName) {
        return new NewUser(name, name, displayName, name + "@example.com");
    }
}

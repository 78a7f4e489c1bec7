package org.hypothesisstories.workbench.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hypothesisstories.workbench.db.Database;

/** Groups of users and who is in them; group names are compared without regard to case. */
public final class Groups {
    public static final String ADMINISTRATORS = "jira-administrators";
    public static final String SOFTWARE_USERS = "jira-software-users";

    private final Database database;

    public Groups(Database database) {
        this.database = database;
    }

    /** The names of all groups. */
    public List<String> names() {
        return database.jdbi().withHandle(handle ->
                handle.createQuery("select group_name from user_group order by lower_name").mapTo(String.class).list());
    }

    /** The groups that the user is in. */
    public Set<String> of(ApplicationUser user) {
        return database.jdbi().withHandle(handle -> handle.select("select group_name from membership where user_key = ?", user.getKey())
                .mapTo(String.class).set());
    }

    /** True when the user is in the group. */
    public boolean contains(String group, ApplicationUser user) {
        return of(user).stream().anyMatch(group::equalsIgnoreCase);
    }

    /** The active members of the group, by display name. */
    public List<User> members(String group) {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select u.* from app_user u join membership m on m.user_key = u.user_key "
                                + "join user_group g on g.group_name = m.group_name "
                                + "where g.lower_name = :group and u.active order by u.display_name, u.user_key")
                .bind("group", group.toLowerCase(Locale.ROOT)).map(Users::read).list());
    }

    /** Creates the group. Refuses a name that is taken. */
    public void create(String name) {
        if (names().stream().anyMatch(name::equalsIgnoreCase)) {
            throw new UserRefused("A group with this name already exists.");
        }
        database.jdbi().useHandle(handle -> handle.execute(
                "insert into user_group (group_name, lower_name) values (?, ?)", name, name.toLowerCase(Locale.ROOT)));
    }

    /** Makes the user a member; nothing changes for one who is. */
    public void add(ApplicationUser user, String group) {
        String stored = names().stream().filter(group::equalsIgnoreCase).findFirst()
                .orElseThrow(() -> new UserRefused("The group '" + group + "' does not exist."));
        if (!contains(stored, user)) {
            database.jdbi().useHandle(handle -> handle.execute(
                    "insert into membership (group_name, user_key) values (?, ?)", stored, user.getKey()));
        }
    }

    /** Takes the user out of the group. */
    public void remove(ApplicationUser user, String group) {
        database.jdbi().useHandle(handle -> handle.execute(
                "delete from membership where lower(group_name) = ? and user_key = ?", group.toLowerCase(Locale.ROOT), user.getKey()));
    }
}

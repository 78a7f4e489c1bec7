package org.hypothesisstories.workbench.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.statement.StatementContext;

/** The users of the installation. */
public final class Users implements UserManager {
    private static final String SELECT =
            "select id, user_key, user_name, display_name, email, active, locale, time_zone from app_user ";
    private static final Pattern FORBIDDEN = Pattern.compile("[<>&\\s]");

    private final Database database;
    private final Passwords passwords;

    public Users(Database database) {
        this(database, new Passwords());
    }

    Users(Database database, Passwords passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        return byKey(key).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        return byName(name).orElse(null);
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String key) {
        return key == null ? null : byKey(key).orElseGet(() -> unknown(key, key));
    }

    @Override
    public ApplicationUser getUserByNameEvenWhenUnknown(String name) {
        return name == null ? null : byName(name).orElseGet(() -> unknown(name.toLowerCase(Locale.ROOT), name));
    }

    /** The user with the key, which is not the name. */
    public Optional<User> byKey(String key) {
        return one("where user_key = :value", key);
    }

    /** The user with the log-in name, upper and lower case alike. */
    public Optional<User> byName(String name) {
        return name == null ? Optional.empty() : one("where lower_name = :value", name.toLowerCase(Locale.ROOT));
    }

    /** All users that are active, by display name. */
    public List<User> active() {
        return database.jdbi().withHandle(handle -> handle.createQuery(SELECT + "where active order by display_name, user_key")
                .map(Users::read).list());
    }

    /** Active users whose name, display name or address contains the text; every active user for an empty one. */
    public List<User> matching(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return active().stream().filter(user -> (user.getName() + "\n" + user.getDisplayName() + "\n" + user.getEmailAddress())
                .toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    /** Creates an active user. Refuses a name that is taken or holds what Jira forbids. */
    public User create(NewUser user) {
        requireUsable(user);
        return database.inTransaction(() -> {
            if (byName(user.name()).isPresent()) {
                throw new UserRefused("A user with that username already exists.");
            }
            long id = insert(user);
            // As Jira's: the key says nothing of the name, so that a renamed user stays the same person.
            String key = "JIRAUSER" + id;
            database.jdbi().useHandle(handle -> handle.execute("update app_user set user_key = ? where id = ?", key, id));
            return byKey(key).orElseThrow();
        });
    }

    private static void requireUsable(NewUser user) {
        if (user.name() == null || user.name().isBlank()) {
            throw new UserRefused("You must specify a username.");
        }
        if (FORBIDDEN.matcher(user.name()).find()) {
            throw new UserRefused("The username must not contain '<', '>', '&' or spaces.");
        }
        if (user.password() == null || user.password().isEmpty()) {
            throw new UserRefused("You must specify a password.");
        }
    }

    private long insert(NewUser user) {
        return database.jdbi().withHandle(handle -> handle.createUpdate(
                        "insert into app_user (user_key, user_name, lower_name, display_name, email, password_hash) "
                                + "values (:key, :name, :lower, :display, :email, :hash)")
                .bind("key", UUID.randomUUID().toString())
                .bind("name", user.name())
                .bind("lower", user.name().toLowerCase(Locale.ROOT))
                .bind("display", user.displayName())
                .bind("email", user.email())
                .bind("hash", passwords.hash(user.password()))
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
    }

    /** True when the password is the user's. */
    public boolean hasPassword(User user, String password) {
        return database.jdbi().withHandle(handle -> handle.select("select password_hash from app_user where user_key = ?", user.getKey())
                .mapTo(String.class).findOne()).filter(stored -> passwords.matches(password, stored)).isPresent();
    }

    /** Sets the language, null for the installation's own. */
    public void chooseLocale(ApplicationUser user, Locale locale) {
        set("locale", user, locale == null ? null : locale.toLanguageTag());
    }

    /** Sets the time zone, null for the installation's own. */
    public void chooseZone(ApplicationUser user, TimeZone zone) {
        set("time_zone", user, zone == null ? null : zone.getID());
    }

    /** Lets the user log in, or no longer. */
    public void setActive(ApplicationUser user, boolean active) {
        set("active", user, active);
    }

    private void set(String column, ApplicationUser user, Object value) {
        database.jdbi().useHandle(handle -> handle.createUpdate("update app_user set " + column + " = :value where user_key = :key")
                .bind("value", value).bind("key", user.getKey()).execute());
    }

    private Optional<User> one(String where, String value) {
        return database.jdbi().withHandle(handle -> handle.createQuery(SELECT + where).bind("value", value).map(Users::read).findOne());
    }

    private static User unknown(String key, String name) {
        return new User(-1, key, name, new User.Profile(name, "?", false, null, null));
    }

    static User read(ResultSet row, StatementContext context) throws SQLException {
        String locale = row.getString("locale");
        String zone = row.getString("time_zone");
        User.Profile profile = new User.Profile(row.getString("display_name"), row.getString("email"), row.getBoolean("active"),
                locale == null ? null : Locale.forLanguageTag(locale), zone == null ? null : TimeZone.getTimeZone(zone));
        return new User(row.getLong("id"), row.getString("user_key"), row.getString("user_name"), profile);
    }
}

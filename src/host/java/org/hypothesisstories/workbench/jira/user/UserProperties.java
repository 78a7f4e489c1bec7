package org.hypothesisstories.workbench.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserPropertyManager;
import com.opensymphony.module.propertyset.AbstractPropertySet;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.workbench.db.Database;

/** Properties of users: texts and short texts; Jira's other types are refused. */
public final class UserProperties implements UserPropertyManager {
    private static final Set<Integer> TYPES = Set.of(PropertySet.STRING, PropertySet.TEXT);
    private static final int LONGEST_STRING = 255;

    private final Database database;

    public UserProperties(Database database) {
        this.database = database;
    }

    @Override
    public PropertySet getPropertySet(ApplicationUser user) {
        return new Properties(user.getKey());
    }

    private record Value(int type, String text) {}

    private final class Properties extends AbstractPropertySet {
        private final String userKey;

        private Properties(String userKey) {
            this.userKey = userKey;
        }

        private Optional<Value> find(String key) {
            return database.jdbi().withHandle(handle -> handle
                    .createQuery("select property_type, property_value from user_property where user_key = :user and property_key = :key")
                    .bind("user", userKey).bind("key", key)
                    .map((row, context) -> new Value(row.getInt("property_type"), row.getString("property_value"))).findOne());
        }

        @Override
        public Collection<String> getKeys(String prefix, int type) {
            return database.jdbi().withHandle(handle -> handle
                    .createQuery("select property_key from user_property where user_key = :user order by property_key")
                    .bind("user", userKey).mapTo(String.class).list()).stream()
                    .filter(key -> prefix == null || key.startsWith(prefix)).filter(key -> type == 0 || getType(key) == type).toList();
        }

        @Override
        public int getType(String key) {
            return find(key).map(Value::type).orElse(0);
        }

        @Override
        public boolean exists(String key) {
            return find(key).isPresent();
        }

        @Override
        public void remove(String key) {
            database.jdbi().useHandle(handle -> handle.execute("delete from user_property where user_key = ? and property_key = ?", userKey, key));
        }

        @Override
        protected void setImpl(int type, String key, Object value) {
            requireKnown(type);
            String text = (String) value;
            if (type == STRING && text != null && text.length() > LONGEST_STRING) {
                throw new IllegalArgumentException("A string property holds at most " + LONGEST_STRING + " characters");
            }
            database.inTransaction(() -> database.jdbi().withHandle(handle -> {
                remove(key);
                return handle.execute("insert into user_property (user_key, property_key, property_type, property_value) values (?, ?, ?, ?)",
                        userKey, key, type, text);
            }));
        }

        @Override
        protected Object get(int type, String key) {
            requireKnown(type);
            return find(key).map(Value::text).orElse(null);
        }

        private void requireKnown(int type) {
            if (!TYPES.contains(type)) {
                throw new UnsupportedOperationException("PropertySet of users with values of type " + type(type));
            }
        }
    }
}

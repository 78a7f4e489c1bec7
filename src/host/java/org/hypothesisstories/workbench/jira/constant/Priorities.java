package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;

/** The priorities of the installation. */
public final class Priorities {
    private static final String DEFAULT = "3";

    private final ConstantTable<StoredPriority> table;

    public Priorities(Database database) {
        this.table = new ConstantTable<>(database, "priority", "priority",
                (facts, row) -> new StoredPriority(facts, row.getString("status_color")));
    }

    /** All of them, the most urgent first. */
    public List<Priority> all() {
        return List.copyOf(table.all());
    }

    public Optional<Priority> byId(String id) {
        return Optional.ofNullable(table.get(id));
    }

    /** The priority with the name, upper and lower case alike. */
    public Optional<Priority> named(String name) {
        return table.named(name).map(priority -> priority);
    }

    /** The one that new issues get. */
    public Priority standard() {
        return table.get(DEFAULT);
    }
}

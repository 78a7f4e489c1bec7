package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;

/** The statuses of the installation, shared by all workflows. */
public final class Statuses implements StatusManager {
    private final StatusCategories categories;
    private final ConstantTable<StoredStatus> table;

    public Statuses(Database database, StatusCategories categories) {
        this.categories = categories;
        this.table = new ConstantTable<>(database, "status", "status", this::read);
    }

    private StoredStatus read(Constant.Facts facts, ResultSet row) throws SQLException {
        return new StoredStatus(facts, categories.getStatusCategory(row.getLong("category_id")), row.getString("icon_url"));
    }

    @Override
    public Status createStatus(String name, String description, String iconUrl, StatusCategory category) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("category_id", (category == null ? categories.getDefaultStatusCategory() : category).getId());
        columns.put("icon_url", iconUrl);
        return table.insert(name, description, columns);
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(table.all());
    }

    @Override
    public Status getStatus(String id) {
        return table.get(id);
    }

    /** The status with the name, upper and lower case alike. */
    public Optional<Status> named(String name) {
        return table.named(name).map(status -> status);
    }
}

package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;

/** The issue types of the installation. */
public final class IssueTypes implements IssueTypeManager {
    /** The scheme that offers every issue type, and each new one too. */
    private static final long DEFAULT_ISSUE_TYPE_SCHEME = 1;

    private final Database database;
    private final ConstantTable<StoredIssueType> table;

    public IssueTypes(Database database) {
        this.database = database;
        this.table = new ConstantTable<>(database, "issue_type", "issue type", IssueTypes::read);
    }

    private static StoredIssueType read(Constant.Facts facts, ResultSet row) throws SQLException {
        long avatarId = row.getLong("avatar_id");
        return new StoredIssueType(facts, row.getBoolean("sub_task"), avatarId == 0 ? null : avatarId);
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        return create(name, description, avatarId, false);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, String description, Long avatarId) {
        return create(name, description, avatarId, true);
    }

    private IssueType create(String name, String description, Long avatarId, boolean subTask) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("sub_task", subTask);
        columns.put("avatar_id", avatarId);
        return database.inTransaction(() -> {
            IssueType created = table.insert(name, description, columns);
            database.jdbi().useHandle(handle -> handle.execute("insert into issue_type_option (scheme_id, issue_type_id, ordinal) values (?, ?, ?)",
                    DEFAULT_ISSUE_TYPE_SCHEME, created.getId(), created.getSequence()));
            return created;
        });
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(table.all());
    }

    @Override
    public IssueType getIssueType(String id) {
        return table.get(id);
    }

    /** The issue type with the name, upper and lower case alike. */
    public Optional<IssueType> named(String name) {
        return table.named(name).map(type -> type);
    }
}

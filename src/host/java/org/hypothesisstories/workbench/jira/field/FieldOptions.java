package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.statement.StatementContext;

/** The options of select fields. */
public final class FieldOptions implements OptionsManager {
    private static final String SELECT = "select id, option_value, ordinal, disabled from field_option ";

    private final Database database;

    public FieldOptions(Database database) {
        this.database = database;
    }

    @Override
    public Option createOption(FieldConfig config, Long parentOptionId, Long sequence, String value) {
        if (parentOptionId != null) {
            throw new UnsupportedOperationException("OptionsManager.createOption with a parent option");
        }
        long id = database.jdbi().withHandle(handle -> handle.createUpdate(
                        "insert into field_option (config_id, option_value, ordinal) values (:config, :value, :ordinal)")
                .bind("config", config.getId()).bind("value", value)
                .bind("ordinal", sequence == null ? getOptions(config).size() : sequence)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        return findByOptionId(id);
    }

    @Override
    public Options getOptions(FieldConfig config) {
        List<Option> options = database.jdbi().withHandle(handle ->
                handle.select(SELECT + "where config_id = ? order by ordinal, id", config.getId()).map(FieldOptions::read).list());
        return new OptionList(config, options);
    }

    @Override
    public Option findByOptionId(Long id) {
        return database.jdbi().withHandle(handle -> handle.select(SELECT + "where id = ?", id).map(FieldOptions::read).findOne()).orElse(null);
    }

    private static Option read(ResultSet row, StatementContext context) throws SQLException {
        return new StoredOption(row.getLong("id"), row.getString("option_value"), row.getLong("ordinal"), row.getBoolean("disabled"));
    }
}

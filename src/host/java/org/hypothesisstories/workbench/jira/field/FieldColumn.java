package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Date;

/** The column of {@code custom_field_value} that holds a value, by the kind of storage that the field's type asks for. */
public enum FieldColumn {
    STRING("string_value", PersistenceFieldType.TYPE_LIMITED_TEXT) {
        @Override
        Object read(ResultSet row) throws SQLException {
            return row.getString(column());
        }
    },
    TEXT("text_value", PersistenceFieldType.TYPE_UNLIMITED_TEXT) {
        @Override
        Object read(ResultSet row) throws SQLException {
            return row.getString(column());
        }
    },
    NUMBER("number_value", PersistenceFieldType.TYPE_DECIMAL) {
        @Override
        Object read(ResultSet row) throws SQLException {
            double number = row.getDouble(column());
            return row.wasNull() ? null : number;
        }
    },
    DATE("date_value", PersistenceFieldType.TYPE_DATE) {
        @Override
        Object read(ResultSet row) throws SQLException {
            return row.getTimestamp(column());
        }
    };

    private final String column;
    private final PersistenceFieldType storage;

    FieldColumn(String column, PersistenceFieldType storage) {
        this.column = column;
        this.storage = storage;
    }

    /** The column's name. */
    public String column() {
        return column;
    }

    static FieldColumn of(PersistenceFieldType storage) {
        for (FieldColumn candidate : values()) {
            if (candidate.storage == storage) {
                return candidate;
            }
        }
        throw new UnsupportedOperationException("values stored as " + storage);
    }

    abstract Object read(ResultSet row) throws SQLException;

    /** The value in a form that every database takes. */
    static Object bindable(Object value) {
        return value instanceof Date date && !(value instanceof Timestamp) ? new Timestamp(date.getTime()) : value;
    }
}

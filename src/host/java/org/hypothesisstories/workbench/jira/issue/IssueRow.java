package org.hypothesisstories.workbench.jira.issue;

import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** An issue's row, and which of its columns were given another value since it was read. */
final class IssueRow {
    private final Map<IssueColumn, Object> values;
    private final Set<IssueColumn> touched = EnumSet.noneOf(IssueColumn.class);
    private Long id;

    IssueRow(Long id, Map<IssueColumn, Object> values) {
        this.id = id;
        this.values = new EnumMap<>(values);
    }

    /** The row of an issue that is still to be created. */
    static IssueRow empty() {
        return new IssueRow(null, new EnumMap<>(IssueColumn.class));
    }

    Long id() {
        return id;
    }

    void id(Long newId) {
        id = newId;
    }

    String text(IssueColumn column) {
        return (String) values.get(column);
    }

    Long number(IssueColumn column) {
        return (Long) values.get(column);
    }

    Timestamp time(IssueColumn column) {
        return (Timestamp) values.get(column);
    }

    void put(IssueColumn column, Object value) {
        values.put(column, value);
        touched.add(column);
    }

    /** All values, for an insert. */
    Map<IssueColumn, Object> values() {
        return values;
    }

    /** The values that an update has to write; the others may have been changed by somebody else meanwhile. */
    Map<IssueColumn, Object> takeTouched() {
        Map<IssueColumn, Object> changed = new EnumMap<>(IssueColumn.class);
        touched.forEach(column -> changed.put(column, values.get(column)));
        touched.clear();
        return changed;
    }
}

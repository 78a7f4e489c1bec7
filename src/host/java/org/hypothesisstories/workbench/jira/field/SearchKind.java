package org.hypothesisstories.workbench.jira.field;

import java.util.List;

/** How a field is searched: which comparisons make sense, and in which columns its value is found. */
public enum SearchKind {
    /** Words: {@code ~} and {@code !~}. */
    TEXT(FieldColumn.STRING, FieldColumn.TEXT),
    /** The whole text: {@code =}, {@code !=}, {@code in}. */
    EXACT_TEXT(FieldColumn.STRING, FieldColumn.TEXT),
    /** A number: equality and order. */
    NUMBER(FieldColumn.NUMBER),
    /** A day: equality and order. */
    DATE(FieldColumn.DATE),
    /** An instant: equality and order. */
    DATE_TIME(FieldColumn.DATE),
    /** A user, stored by key. */
    USER(FieldColumn.STRING),
    /** An option, stored by id. */
    OPTION(FieldColumn.STRING),
    /** A label, one row each. */
    LABEL(FieldColumn.STRING);

    private final List<FieldColumn> columns;

    SearchKind(FieldColumn... columns) {
        this.columns = List.of(columns);
    }

    /** The columns that may hold the value; a row fills one of them. */
    public List<FieldColumn> columns() {
        return columns;
    }
}

package org.hypothesisstories.workbench.template;

/** The result of a method that is marked {@code @HtmlSafe}; keeps the mark through #set and macros. */
record HtmlSafeValue(Object value) {
    static Object unmark(Object value) {
        return value instanceof HtmlSafeValue marked ? marked.value() : value;
    }

    static Object[] unmark(Object[] values) {
        Object[] unmarked = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            unmarked[i] = unmark(values[i]);
        }
        return unmarked;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

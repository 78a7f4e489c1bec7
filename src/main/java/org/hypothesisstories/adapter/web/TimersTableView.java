package org.hypothesisstories.adapter.web;

import java.util.List;
import java.util.Optional;

/** A list on the page of the timers: its columns, and its rows with at most one button each. */
public final class TimersTableView {
    private final String key;
    private final String title;
    private final String help;
    private final List<String> columns;
    private final List<RowView> rows;
    private final Range range;

    TimersTableView(String key, String title, String help, List<String> columns, List<RowView> rows, Range range) {
        this.key = key;
        this.title = title;
        this.help = help;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.range = range;
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public String getHelp() {
        return help;
    }

    public List<String> getColumns() {
        return columns;
    }

    public List<RowView> getRows() {
        return rows;
    }

    /** "1 to 20 of 50"; empty where everything is shown. */
    public String getRange() {
        return range.text();
    }

    /** Where the part before starts; empty on the first page. */
    public String getPreviousStart() {
        return range.previous();
    }

    /** Where the next part starts; empty on the last page. */
    public String getNextStart() {
        return range.next();
    }

    /** Which part of the list is shown, in words, and where its neighbours start. */
    record Range(String text, String previous, String next) {
        static final Range WHOLE = new Range("", "", "");
    }

    /** A row. */
    public static final class RowView {
        private final List<CellView> cells;
        private final Optional<ButtonView> button;

        RowView(List<CellView> cells, Optional<ButtonView> button) {
            this.cells = List.copyOf(cells);
            this.button = button;
        }

        public List<CellView> getCells() {
            return cells;
        }

        /** At most one. */
        public List<ButtonView> getButtons() {
            return button.stream().toList();
        }
    }

    /** A cell: a text, and the page that it leads to. */
    public static final class CellView {
        private final String text;
        private final String link;

        CellView(String text, String link) {
            this.text = text;
            this.link = link;
        }

        static CellView of(Object text) {
            return new CellView(text.toString(), "");
        }

        public String getText() {
            return text;
        }

        /** Empty for a text that leads nowhere. */
        public String getLink() {
            return link;
        }
    }

    /** A button that sends one value to a command of the page. */
    public static final class ButtonView {
        private final String command;
        private final String value;
        private final String label;
        private final String title;

        ButtonView(String command, String value, String label, String title) {
            this.command = command;
            this.value = value;
            this.label = label;
            this.title = title;
        }

        public String getCommand() {
            return command;
        }

        public String getValue() {
            return value;
        }

        public String getLabel() {
            return label;
        }

        /** For those who hear the button and do not see beside what it stands. */
        public String getTitle() {
            return title;
        }
    }
}

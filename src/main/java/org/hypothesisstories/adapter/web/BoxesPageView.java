package org.hypothesisstories.adapter.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.adapter.words.BoxRowWords;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.overview.BoxFilter;
import org.hypothesisstories.application.overview.ProjectBoxes;

/** What the page of a project's time boxes shows. */
public final class BoxesPageView {
    private final ProjectBoxes boxes;
    private final Words words;
    private final RehearsalView rehearsal;
    private final List<RowView> rows;

    BoxesPageView(ProjectBoxes boxes, RehearsalView rehearsal, Words words, DateWords dates) {
        this.boxes = boxes;
        this.rehearsal = rehearsal;
        this.words = words;
        BoxRowWords inWords = new BoxRowWords(words, dates);
        this.rows = boxes.rows().stream().map(row -> new RowView(row, inWords, words)).toList();
    }

    public String getTitle() {
        return words.say("hypothesis.boxes.title", boxes.project().name());
    }

    public String getIntroduction() {
        return words.say("hypothesis.boxes.introduction");
    }

    public String getProjectKey() {
        return boxes.project().key();
    }

    public String getProjectName() {
        return boxes.project().name();
    }

    /** That not all issues were looked at; empty if they were. */
    public String getIncomplete() {
        return boxes.complete() ? "" : words.say("hypothesis.boxes.incomplete");
    }

    public String getFiltersLabel() {
        return words.say("hypothesis.boxes.filters");
    }

    public List<FilterView> getFilters() {
        return Arrays.stream(BoxFilter.values()).map(filter -> new FilterView(filter, boxes, words)).toList();
    }

    /** The key of the filter that is in force. */
    public String getShow() {
        return boxes.page().filter().key();
    }

    public List<RowView> getRows() {
        return rows;
    }

    public String getNone() {
        return words.say("hypothesis.boxes.none");
    }

    public String getIssueLabel() {
        return words.say("hypothesis.boxes.column.issue");
    }

    public String getStateLabel() {
        return words.say("hypothesis.boxes.column.state");
    }

    public String getTimeLabel() {
        return words.say("hypothesis.boxes.column.time");
    }

    public String getWhyLabel() {
        return words.say("hypothesis.boxes.column.why");
    }

    public String getAssigneeLabel() {
        return words.say("hypothesis.boxes.column.assignee");
    }

    public String getPagesLabel() {
        return words.say("hypothesis.boxes.pages");
    }

    /** "51 to 100 of 230". */
    public String getRange() {
        int start = boxes.page().start();
        return words.say("hypothesis.boxes.range", start + 1, start + rows.size(), boxes.total());
    }

    /** Where the part before this one starts; empty on the first page. */
    public String getPreviousStart() {
        int start = boxes.page().start();
        return start == 0 ? "" : String.valueOf(Math.max(0, start - boxes.page().limit()));
    }

    public String getPreviousLabel() {
        return words.say("hypothesis.boxes.previous");
    }

    /** Where the next part starts; empty on the last page. */
    public String getNextStart() {
        int next = boxes.page().start() + boxes.page().limit();
        return next < boxes.total() ? String.valueOf(next) : "";
    }

    public String getNextLabel() {
        return words.say("hypothesis.boxes.next");
    }

    public RehearsalView getRehearsal() {
        return rehearsal;
    }

    /** A choice of boxes. */
    public static final class FilterView {
        private final BoxFilter filter;
        private final ProjectBoxes boxes;
        private final Words words;

        FilterView(BoxFilter filter, ProjectBoxes boxes, Words words) {
            this.filter = filter;
            this.boxes = boxes;
            this.words = words;
        }

        public String getKey() {
            return filter.key();
        }

        public String getLabel() {
            return words.say("hypothesis.boxes.filter", words.say("hypothesis.boxes.filter." + filter.key()),
                    boxes.counts().getOrDefault(filter, 0));
        }

        public boolean isChosen() {
            return filter == boxes.page().filter();
        }
    }

    /** A box. */
    public static final class RowView {
        private final ProjectBoxes.Row row;
        private final BoxRowWords inWords;
        private final Words words;

        RowView(ProjectBoxes.Row row, BoxRowWords inWords, Words words) {
            this.row = row;
            this.inWords = inWords;
            this.words = words;
        }

        public String getKey() {
            return row.issue().ref().key();
        }

        public String getSummary() {
            return row.issue().summary();
        }

        public String getStatus() {
            return row.issue().status();
        }

        public String getGroup() {
            return row.group().key();
        }

        /** A sign for the state that needs no colour. */
        public String getSign() {
            return switch (row.group()) {
                case DECIDE -> "\u25c6";
                case RUNNING -> "\u25b6";
                case PAUSED -> "\u2016";
                case PLANNED -> "\u25cb";
                case CLOSED -> "\u25a0";
            };
        }

        public String getState() {
            return inWords.state(row);
        }

        public int getPercent() {
            return row.view().reading().usedPercent();
        }

        public String getUsed() {
            return inWords.used(row);
        }

        public String getRemaining() {
            return inWords.remaining(row);
        }

        /** "This week" for a box that ends this week; empty otherwise. */
        public String getThisWeek() {
            return row.endsThisWeek() ? words.say("hypothesis.boxes.this-week") : "";
        }

        public List<String> getFacts() {
            return inWords.facts(row);
        }

        /** The text of the link to the issue's history, where Jira refused something; empty otherwise. */
        public String getRefusalLink() {
            return Optional.of(row).filter(ProjectBoxes.Row::refused).map(any -> words.say("hypothesis.boxes.see-refusal")).orElse("");
        }

        public String getAssignee() {
            return row.issue().assignee().orElseGet(() -> words.say("hypothesis.boxes.unassigned"));
        }
    }
}

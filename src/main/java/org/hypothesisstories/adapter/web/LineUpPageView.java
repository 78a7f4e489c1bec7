package org.hypothesisstories.adapter.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hypothesisstories.adapter.words.LineUpWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.lineup.LineUp;

/** What the page of what does not fit shows. */
public final class LineUpPageView {
    private final LineUp lineUp;
    private final Words words;
    private final LineUpWords inWords;

    LineUpPageView(LineUp lineUp, Words words, LineUpWords inWords) {
        this.lineUp = lineUp;
        this.words = words;
        this.inWords = inWords;
    }

    public String getTitle() {
        return words.say("hypothesis.line-up.title", lineUp.project().name());
    }

    public String getIntroduction() {
        return words.say("hypothesis.line-up.introduction");
    }

    public String getProjectKey() {
        return lineUp.project().key();
    }

    public String getProjectName() {
        return lineUp.project().name();
    }

    /** That all is well; empty if something does not fit. */
    public String getAllFits() {
        return lineUp.groups().stream().allMatch(group -> group.rows().isEmpty()) ? words.say("hypothesis.line-up.all-fits") : "";
    }

    public String getContentsLabel() {
        return words.say("hypothesis.line-up.contents");
    }

    public String getIssueLabel() {
        return words.say("hypothesis.line-up.column.issue");
    }

    public String getWhyLabel() {
        return words.say("hypothesis.line-up.column.why");
    }

    public String getMendLabel() {
        return words.say("hypothesis.line-up.column.mend");
    }

    public List<GroupView> getGroups() {
        return lineUp.groups().stream().map(group -> new GroupView(lineUp.project().key(), group, words, inWords)).toList();
    }

    /** What does not fit in one way. */
    public static final class GroupView {
        private final String projectKey;
        private final LineUp.Group group;
        private final Words words;
        private final LineUpWords inWords;

        GroupView(String projectKey, LineUp.Group group, Words words, LineUpWords inWords) {
            this.projectKey = projectKey;
            this.group = group;
            this.words = words;
            this.inWords = inWords;
        }

        public String getKey() {
            return group.kind().key();
        }

        /** "Stuck in review (3)". */
        public String getHeading() {
            return words.say("hypothesis.line-up.heading", inWords.title(group.kind()), group.rows().size());
        }

        public boolean isEmpty() {
            return group.rows().isEmpty();
        }

        /** That not all issues were looked at; empty if they were. */
        public String getIncomplete() {
            return group.complete() ? "" : words.say("hypothesis.line-up.incomplete");
        }

        /** The query for the issue navigator, as a part of an address. */
        public String getQuery() {
            return URLEncoder.encode(LineUpWords.query(projectKey, group.kind()), StandardCharsets.UTF_8);
        }

        public String getSearchLabel() {
            return words.say("hypothesis.line-up.search");
        }

        public List<RowView> getRows() {
            return group.rows().stream().map(row -> new RowView(group, row, inWords)).toList();
        }
    }

    /** An issue that does not fit. */
    public static final class RowView {
        private final LineUp.Group group;
        private final LineUp.Row row;
        private final LineUpWords inWords;

        RowView(LineUp.Group group, LineUp.Row row, LineUpWords inWords) {
            this.group = group;
            this.row = row;
            this.inWords = inWords;
        }

        public String getKey() {
            return row.issue().issue().key();
        }

        public String getSummary() {
            return row.issue().summary();
        }

        public String getWhy() {
            return inWords.why(group, row);
        }

        public String getMend() {
            return inWords.mend(group.kind());
        }
    }
}

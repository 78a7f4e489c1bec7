package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.ReadTimeBoxStanding;
import org.hypothesisstories.application.TimeBoxStanding;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Puts the issue and its time box into a text that an administrator wrote, in the words of whoever executes the transition. */
public class ActionText {
    /** What may stand in a text, for help. */
    static final String PLACEHOLDERS = "{issue}, {budget}, {deadline}, {state}, {assignee}";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(issue|budget|deadline|state|assignee)\\}");

    private final ReadTimeBoxStanding readTimeBoxStanding;
    private final ReaderWords reader;
    private final DateWords dates;

    public ActionText(ReadTimeBoxStanding readTimeBoxStanding, ReaderWords reader, DateWords dates) {
        this.readTimeBoxStanding = readTimeBoxStanding;
        this.reader = reader;
        this.dates = dates;
    }

    /** Fills in everything at once, so that braces within a value are only text. */
    String fill(String text, Issue issue) {
        Words words = reader.now();
        Optional<TimeBoxStanding> standing = readTimeBoxStanding.of(issue.getId());
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), issue, standing, words)));
    }

    private String value(String name, Issue issue, Optional<TimeBoxStanding> standing, Words words) {
        return switch (name) {
            case "issue" -> issue.getKey();
            case "assignee" -> Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getDisplayName)
                    .orElseGet(() -> words.say("hypothesis.workflow.nobody"));
            default -> standing.map(box -> ofBox(name, box, words)).orElseGet(() -> words.say("hypothesis.panel.no-time-box"));
        };
    }

    private String ofBox(String name, TimeBoxStanding standing, Words words) {
        TimeBox box = standing.box();
        return switch (name) {
            case "budget" -> BudgetWords.of(box.budget(), words);
            case "deadline" -> box.deadline().map(dates::of).orElseGet(() -> words.say("hypothesis.workflow.no-deadline"));
            default -> words.say("hypothesis.box.state." + (standing.reading().overdue() ? BoxState.EXPIRED : box.state()).key());
        };
    }
}

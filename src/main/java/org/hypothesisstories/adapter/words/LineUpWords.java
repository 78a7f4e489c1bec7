package org.hypothesisstories.adapter.words;

import java.util.Optional;
import org.hypothesisstories.application.lineup.LineUp.Group;
import org.hypothesisstories.application.lineup.LineUp.Row;
import org.hypothesisstories.domain.lineup.Misfit;
import org.hypothesisstories.domain.timebox.Budget;

/** What does not fit in words: what it is, why, and what to do about it. */
public final class LineUpWords {
    private static final String KEYS = "hypothesis.line-up.";

    private final Words words;
    private final DateWords dates;

    public LineUpWords(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    public String title(Misfit kind) {
        return words.say(KEYS + "title." + kind.key());
    }

    /** One sentence, for instance "In Code Review Hypothesis since 3 March, for more than 3 days of working time." */
    public String why(Group group, Row row) {
        String key = KEYS + "why." + group.kind().key();
        String status = row.issue().status();
        return switch (group.kind()) {
            case LANES_SKIPPED -> words.say(key, status, String.join(", ", row.skipped()));
            case STUCK_IN_REVIEW -> words.say(key, status, dates.of(row.since().orElseThrow()), patience(group.patience()));
            case BOX_NEVER_STARTED -> row.issue().done()
                    ? words.say("hypothesis.line-up.why.done-without-box", status)
                    : words.say(key, patience(group.patience()));
            case DONE_WITHOUT_EVIDENCE, DECIDED_WITHOUT_VERDICT, WORK_WITHOUT_BOX -> words.say(key, status);
        };
    }

    /** What to do, in one sentence. */
    public String mend(Misfit kind) {
        return words.say(KEYS + "mend." + kind.key());
    }

    /** The query that finds the same in the issue navigator. */
    public static String query(String projectKey, Misfit kind) {
        return "project = \"" + projectKey + "\" AND issue in doesNotFit(\"" + kind.key() + "\")";
    }

    private String patience(Optional<Budget> patience) {
        return BudgetWords.of(patience.orElseThrow(), words);
    }
}

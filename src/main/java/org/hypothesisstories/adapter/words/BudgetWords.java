package org.hypothesisstories.adapter.words;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.MonthsBudget;
import org.hypothesisstories.domain.timebox.WorkingBudget;

/** A budget in words: {@code 1w 2d} is "1 week 2 days". */
public final class BudgetWords {
    /** How the keys of units begin that are written out, and of those that are one letter. */
    static final String LONG = "hypothesis.duration.";
    static final String BRIEF = "hypothesis.countdown.";

    private BudgetWords() {
    }

    public static String of(Budget budget, Words words) {
        return String.join(" ", parts(budget, LONG, words));
    }

    /** The same in little room: "1w 2d". */
    public static String brief(Budget budget, Words words) {
        return String.join(" ", parts(budget, BRIEF, words));
    }

    private static List<String> parts(Budget budget, String form, Words words) {
        List<String> parts = new ArrayList<>();
        if (budget instanceof WorkingBudget working) {
            add(parts, form + "weeks", working.weeks(), words);
            add(parts, form + "days", working.days(), words);
            add(parts, form + "hours", working.hours(), words);
            add(parts, form + "minutes", working.minutes(), words);
        } else if (budget instanceof MonthsBudget months) {
            add(parts, form + "months", months.months(), words);
        }
        return parts;
    }

    static void add(List<String> parts, String unit, long amount, Words words) {
        if (amount > 0) {
            parts.add(words.say(unit, amount));
        }
    }
}

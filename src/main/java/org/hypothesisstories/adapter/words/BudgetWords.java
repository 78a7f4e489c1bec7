package org.hypothesisstories.adapter.words;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.MonthsBudget;
import org.hypothesisstories.domain.timebox.WorkingBudget;

/** A budget in words: {@code 1w 2d} is "1 week 2 days". */
public final class BudgetWords {
    private BudgetWords() {
    }

    public static String of(Budget budget, Words words) {
        List<String> parts = new ArrayList<>();
        if (budget instanceof WorkingBudget working) {
            add(parts, "weeks", working.weeks(), words);
            add(parts, "days", working.days(), words);
            add(parts, "hours", working.hours(), words);
            add(parts, "minutes", working.minutes(), words);
        } else if (budget instanceof MonthsBudget months) {
            add(parts, "months", months.months(), words);
        }
        return String.join(" ", parts);
    }

    static void add(List<String> parts, String unit, long amount, Words words) {
        if (amount > 0) {
            parts.add(words.say("hypothesis.duration." + unit, amount));
        }
    }
}

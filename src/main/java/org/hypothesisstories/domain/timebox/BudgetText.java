package org.hypothesisstories.domain.timebox;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.timebox.BudgetProblem.Reason;

/**
 * Reads budgets as people write them: {@code 30m}, {@code 4h}, {@code 3d}, {@code 1w 2d}, {@code 3mo}.
 *
 * <p>Order, white space, wide characters and capitals do not matter, but for {@code M}, which could be either minutes or months.
 */
public final class BudgetText {

    private static final int LONGEST = 60;
    private static final Pattern PART = Pattern.compile("\\G\\s*(\\d+(?:[.,]\\d+)?)\\s*(\\p{L}*)\\s*");

    private BudgetText() {
    }

    public static Parsed<Budget, BudgetProblem> parse(String written) {
        if (written.isBlank()) {
            return refused(Reason.EMPTY, "");
        }
        if (written.strip().length() > LONGEST) {
            return refused(Reason.UNREADABLE, written.strip());
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        Map<BudgetUnit, Integer> amounts = new EnumMap<>(BudgetUnit.class);
        Matcher part = PART.matcher(text);
        int read = 0;
        while (part.find()) {
            Optional<BudgetProblem> problem = take(part.group(1), part.group(2), amounts);
            if (problem.isPresent()) {
                return Parsed.refused(problem.get());
            }
            read = part.end();
        }
        return read == text.length() ? budget(amounts, text) : refused(Reason.UNREADABLE, text.substring(read));
    }

    private static Optional<BudgetProblem> take(String number, String symbol, Map<BudgetUnit, Integer> amounts) {
        String part = number + symbol;
        if (symbol.isEmpty()) {
            return problem(Reason.UNIT_MISSING, part);
        }
        if (symbol.equals("M")) {
            return problem(Reason.UNIT_AMBIGUOUS, part);
        }
        Optional<BudgetUnit> unit = BudgetUnit.bySymbol(symbol.toLowerCase(Locale.ROOT));
        if (unit.isEmpty()) {
            return problem(Reason.UNIT_UNKNOWN, part);
        }
        if (number.contains(".") || number.contains(",")) {
            return problem(Reason.FRACTION, part);
        }
        String digits = number.replaceFirst("^0+(?=\\d)", "");
        if (digits.length() > 6 || Integer.parseInt(digits) > unit.get().most()) {
            return problem(Reason.TOO_LARGE, part);
        }
        return amounts.put(unit.get(), Integer.parseInt(digits)) == null
                ? Optional.empty()
                : problem(Reason.UNIT_REPEATED, part);
    }

    private static Parsed<Budget, BudgetProblem> budget(Map<BudgetUnit, Integer> amounts, String text) {
        if (amounts.containsKey(BudgetUnit.MONTH) && amounts.size() > 1) {
            return refused(Reason.MIXED, text);
        }
        if (amounts.values().stream().allMatch(amount -> amount == 0)) {
            return refused(Reason.ZERO, text);
        }
        return Parsed.accepted(amounts.containsKey(BudgetUnit.MONTH)
                ? new MonthsBudget(amounts.get(BudgetUnit.MONTH))
                : new WorkingBudget(
                        amounts.getOrDefault(BudgetUnit.WEEK, 0),
                        amounts.getOrDefault(BudgetUnit.DAY, 0),
                        amounts.getOrDefault(BudgetUnit.HOUR, 0),
                        amounts.getOrDefault(BudgetUnit.MINUTE, 0)));
    }

    private static Parsed<Budget, BudgetProblem> refused(Reason reason, String written) {
        return Parsed.refused(new BudgetProblem(reason, written));
    }

    private static Optional<BudgetProblem> problem(Reason reason, String written) {
        return Optional.of(new BudgetProblem(reason, written));
    }
}

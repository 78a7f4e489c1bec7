package org.hypothesisstories.domain.hypothesis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes one comparison apart: {@code metric > 1 unit}, {@code metric between 1 and 2 unit}, either with {@code vs baseline}. */
final class MeasureLine {

    private static final String DIGITS = "[+\\-\u2212]?[\\d.,][\\d.,' \u00a0\u202f]*";
    private static final String FEW_DIGITS = "[+\\-\u2212]?[\\d.,][\\d.,' \u00a0\u202f]*?";
    private static final String EXPONENT = "(?:[eE][+-]?\\d+)?";
    private static final Pattern COMPARISON = Pattern.compile("([^<>=\u2265\u2264]*)([<>=\u2265\u2264]+)(.*)");
    private static final Pattern BETWEEN = Pattern.compile("(.*\\S)\\s+between\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(" + DIGITS + EXPONENT + ")(.*)");
    private static final Pattern TWO_NUMBERS = Pattern.compile(
            "(" + FEW_DIGITS + EXPONENT + ")\\s*(?:and|\\.\\.\\.?|\u2013|\u2014)\\s*(" + DIGITS + EXPONENT + ")(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_WORDS = Pattern.compile("(.*\\S)\\s*(?:\\sand\\s|\\.\\.|\u2013|\u2014)\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSUS = Pattern.compile("(.*?)\\s+vs\\.?\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final String PERCENT = "%";

    private MeasureLine() {
    }

    /** The measure; empty when the line compares nothing. Its numbers are not looked at yet. */
    static Optional<MeasureDraft> parse(String line) {
        Matcher comparison = COMPARISON.matcher(line);
        if (comparison.matches()) {
            String sign = comparison.group(2);
            String metric = comparison.group(1);
            return Optional.of(withBaseline(comparison.group(3).strip(), right -> oneNumber(metric, sign, right)));
        }
        Matcher between = BETWEEN.matcher(line);
        return between.matches()
                ? Optional.of(withBaseline(between.group(2).strip(), right -> twoNumbers(between.group(1), right)))
                : Optional.empty();
    }

    /** What stands to the right of the sign, read into a measure. */
    private interface RightSide {
        MeasureDraft read(String right);
    }

    private static MeasureDraft withBaseline(String right, RightSide side) {
        Matcher versus = VERSUS.matcher(right);
        if (!versus.matches()) {
            return side.read(right);
        }
        MeasureDraft absolute = side.read(versus.group(1));
        Amount baseline = Amount.of(versus.group(2).strip());
        if (absolute.unit().equals(PERCENT)) {
            return absolute.relativeTo(baseline.number(), Relation.PERCENT, baseline.unit());
        }
        String number = baseline.inUnitOf(absolute.unit());
        String unit = baseline.unit().isEmpty() ? absolute.unit() : baseline.unit();
        return absolute.relativeTo(number, Relation.DIFFERENCE, unit);
    }

    private static MeasureDraft oneNumber(String metric, String sign, String right) {
        Amount amount = Amount.of(right);
        return MeasureDraft.absolute(metric, sign, amount.number(), amount.unit());
    }

    private static MeasureDraft twoNumbers(String metric, String right) {
        Matcher numbers = TWO_NUMBERS.matcher(right);
        if (numbers.matches()) {
            return MeasureDraft.between(metric, numbers.group(1), numbers.group(2), numbers.group(3));
        }
        Matcher words = TWO_WORDS.matcher(right);
        if (words.matches()) {
            Amount lower = Amount.of(words.group(1));
            Amount upper = Amount.of(words.group(2));
            String unit = upper.unit().isEmpty() ? lower.unit() : upper.unit();
            return MeasureDraft.between(metric, lower.inUnitOf(upper.unit()), upper.number(), unit);
        }
        Amount lower = Amount.of(right);
        return MeasureDraft.between(metric, lower.number(), "", lower.unit());
    }

    /** A number and its unit; the whole text as a number when it does not begin with one, so that the reader refuses it. */
    private record Amount(String number, String unit) {
        static Amount of(String text) {
            Matcher number = NUMBER.matcher(text);
            return number.matches() ? new Amount(number.group(1).strip(), number.group(2).strip()) : new Amount(text, "");
        }

        /** The number where the units agree or only one is given; otherwise with its unit, so that the reader refuses it. */
        String inUnitOf(String other) {
            return unit.isEmpty() || other.isEmpty() || unit.equals(other) ? number : number + " " + unit;
        }
    }
}

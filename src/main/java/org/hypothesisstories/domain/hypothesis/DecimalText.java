package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.DecimalProblem.Reason;

/**
 * Reads numbers as people write them: in plain form ({@code .95}, {@code 1e-3}), or in the form of the reader's locale.
 *
 * <p>The plain form goes first, in every locale: {@code 1.234} is a little more than one, also for a German reader.
 * Wide characters, as Japanese input methods write them, count as their plain ones.
 */
public final class DecimalText {

    /** The most digits before the point, after the point and altogether. */
    public static final int MOST_DIGITS = 30;

    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?");
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(nan|inf|infinity|\u221e)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA_AS_POINT = Pattern.compile("[+-]?\\d*,\\d+");

    private final String decimalSeparator;
    private final String groupingSeparator;
    private final Pattern local;

    private DecimalText(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        decimalSeparator = plainCharacters(String.valueOf(symbols.getDecimalSeparator()));
        groupingSeparator = plainCharacters(String.valueOf(symbols.getGroupingSeparator()));
        String point = Pattern.quote(decimalSeparator);
        String group = Pattern.quote(groupingSeparator);
        local = Pattern.compile("[+-]?(\\d{1,3}(" + group + "\\d{3})+|\\d+)?(" + point + "\\d+)?");
    }

    /** A reader for the numbers of a locale. */
    public static DecimalText in(Locale locale) {
        return new DecimalText(locale);
    }

    public Parsed<BigDecimal, DecimalProblem> parse(String written) {
        if (written.isBlank()) {
            return Parsed.refused(DecimalProblem.of(Reason.EMPTY));
        }
        if (written.strip().length() > LONGEST) {
            return Parsed.refused(DecimalProblem.of(Reason.TOO_PRECISE));
        }
        String text = plainCharacters(written).strip();
        if (NOT_FINITE.matcher(text).matches()) {
            return Parsed.refused(DecimalProblem.of(Reason.NOT_FINITE));
        }
        if (PLAIN.matcher(text).matches()) {
            return withinLimits(new BigDecimal(text));
        }
        if (local.matcher(text).matches() && text.chars().anyMatch(Character::isDigit)) {
            return withinLimits(new BigDecimal(text.replace(groupingSeparator, "").replace(decimalSeparator, ".")));
        }
        String mend = COMMA_AS_POINT.matcher(text).matches() ? text.replace(',', '.') : "";
        return Parsed.refused(new DecimalProblem(Reason.NOT_A_NUMBER, mend));
    }

    /** The same number without trailing zeros and without an exponent, so that equal numbers are equal objects. */
    public static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Parsed<BigDecimal, DecimalProblem> withinLimits(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.precision() - (long) stripped.scale() > MOST_DIGITS) {
            return Parsed.refused(DecimalProblem.of(Reason.TOO_LARGE));
        }
        if (stripped.precision() > MOST_DIGITS || stripped.scale() > MOST_DIGITS) {
            return Parsed.refused(DecimalProblem.of(Reason.TOO_PRECISE));
        }
        return Parsed.accepted(canonical(stripped));
    }

    /** Wide digits and signs become plain ones, the minus sign a hyphen, special spaces plain spaces. */
    private static String plainCharacters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-').replace('\u2019', '\'');
    }
}

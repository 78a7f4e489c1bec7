package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.ConfidenceProblem.Reason;

/** Reads a confidence as people write it: {@code 70} or {@code 70 %}. {@code .7} is refused, since it could mean either. */
public final class ConfidenceText {

    private static final String PERCENT = "%";

    private ConfidenceText() {
    }

    /** @param locale whose form of numbers is understood beside the plain one */
    public static Parsed<Confidence, ConfidenceProblem> parse(String written, Locale locale) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        boolean signed = text.endsWith(PERCENT);
        String digits = signed ? text.substring(0, text.length() - PERCENT.length()) : text;
        Optional<BigDecimal> number = DecimalText.in(locale).parse(digits).value();
        if (number.isEmpty()) {
            return Parsed.refused(new ConfidenceProblem(Reason.NOT_A_NUMBER, written, ""));
        }
        return signed ? percent(number.get(), written) : percentOrShare(number.get(), written);
    }

    private static Parsed<Confidence, ConfidenceProblem> percentOrShare(BigDecimal number, String written) {
        if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0) {
            String mend = DecimalText.canonical(number.movePointRight(2)).toPlainString();
            return Parsed.refused(new ConfidenceProblem(Reason.SHARE, written, mend));
        }
        return percent(number, written);
    }

    private static Parsed<Confidence, ConfidenceProblem> percent(BigDecimal number, String written) {
        return Confidence.isPercent(number)
                ? Parsed.accepted(new Confidence(number))
                : Parsed.refused(new ConfidenceProblem(Reason.OUT_OF_RANGE, written, ""));
    }
}

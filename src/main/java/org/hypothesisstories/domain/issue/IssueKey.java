package org.hypothesisstories.domain.issue;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The key of an issue, such as {@code RES-12}; well-formed, whether there is such an issue or not. */
public record IssueKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,99}-[1-9][0-9]{0,17}");

    public IssueKey {
        if (!FORM.matcher(Objects.requireNonNull(value)).matches()) {
            throw new IllegalArgumentException("not the key of an issue");
        }
    }

    /** The key that is written, in any case; empty when it is none. */
    public static Optional<IssueKey> read(String written) {
        String key = written.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(key).matches() ? Optional.of(new IssueKey(key)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.hypothesisstories.domain.round;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** The lasting name of one amendment, unique over all issues. */
public record AmendmentId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,36}");

    public AmendmentId {
        if (!isWellFormed(Objects.requireNonNull(value))) {
            throw new IllegalArgumentException("not the id of an amendment");
        }
    }

    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    public static AmendmentId fresh() {
        return new AmendmentId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.hypothesisstories.domain.evidence;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** The lasting name of one piece of evidence, unique over all issues. */
public record EvidenceId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,36}");

    public EvidenceId {
        if (!isWellFormed(Objects.requireNonNull(value))) {
            throw new IllegalArgumentException("not the id of a piece of evidence");
        }
    }

    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    public static EvidenceId fresh() {
        return new EvidenceId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

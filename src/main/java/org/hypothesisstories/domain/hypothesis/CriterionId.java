package org.hypothesisstories.domain.hypothesis;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The lasting name of one exit criterion, to which evidence refers.
 *
 * <p>It stays when the criterion is reworded or moved, and is never used again for another one.
 */
public record CriterionId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,36}");

    public CriterionId {
        if (!isWellFormed(Objects.requireNonNull(value))) {
            throw new IllegalArgumentException("not the id of a criterion");
        }
    }

    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    /** An id that no criterion has. Random, so that a removed criterion's id does not come back and inherit its evidence. */
    public static CriterionId fresh() {
        return new CriterionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

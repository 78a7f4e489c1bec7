package org.hypothesisstories.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One thing that keeps a wish from being granted, told as data; adapters put it into the reader's language, with the mend.
 *
 * @param field where it is, in the words of the request, for instance {@code evidence[2].value}; empty when it is nowhere in particular
 * @param arguments what the text needs to know, in the order that {@link ProblemCode} names
 */
public record Problem(ProblemCode code, String field, List<String> arguments) {

    private static final int SHOWN = 60;
    private static final int SHOWN_OF_A_LIST = 1000;

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(field);
        arguments = List.copyOf(arguments);
    }

    /** What somebody wrote is shown by its beginning; a list of what there is to choose from is shown as far as it may help. */
    public static Problem of(ProblemCode code, String field, Object... arguments) {
        return new Problem(code, field, Arrays.stream(arguments).map(Problem::shown).toList());
    }

    /** The same problem in a part of something larger. */
    public Problem within(String place) {
        return new Problem(code, field.isEmpty() ? place : place + "." + field, arguments);
    }

    private static String shown(Object argument) {
        return argument instanceof Collection<?> several
                ? shortened(several.stream().map(String::valueOf).collect(Collectors.joining(", ")), SHOWN_OF_A_LIST)
                : shortened(String.valueOf(argument), SHOWN);
    }

    private static String shortened(String text, int limit) {
        return text.length() > limit ? text.substring(0, limit) + "\u2026" : text;
    }
}

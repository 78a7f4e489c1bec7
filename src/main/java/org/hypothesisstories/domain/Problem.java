package org.hypothesisstories.domain;

import java.util.List;
import java.util.Objects;

/**
 * One thing that keeps a wish from being granted, told as data; adapters put it into the reader's language, with the mend.
 *
 * @param field where it is, in the words of the request, for instance {@code evidence[2].value}; empty when it is nowhere in particular
 * @param arguments what the text needs to know, in the order that {@link ProblemCode} names
 */
public record Problem(ProblemCode code, String field, List<String> arguments) {

    private static final int SHOWN = 60;

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(field);
        // What Jira says is told whole; what somebody wrote, they know.
        arguments = code == ProblemCode.JIRA_REFUSED ? List.copyOf(arguments) : arguments.stream().map(Problem::shortened).toList();
    }

    public static Problem of(ProblemCode code, String field, Object... arguments) {
        return new Problem(code, field, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** The same problem in a part of something larger. */
    public Problem within(String place) {
        return new Problem(code, field.isEmpty() ? place : place + "." + field, arguments);
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "\u2026" : text;
    }
}

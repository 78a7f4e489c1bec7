package org.hypothesisstories.domain.hypothesis;

/** Why a statement from outside cannot be used. */
public sealed interface StatementProblem {

    /** A part is too long to be accepted. */
    record TooLong(StatementPart part, int length, int limit) implements StatementProblem {
    }

    /** Not a key of {@link StatementWording}. */
    record UnknownWording(String written) implements StatementProblem {
        public UnknownWording {
            written = shortened(written);
        }
    }

    /** The origin is no key of an issue. */
    record NoIssueKey(String written) implements StatementProblem {
        public NoIssueKey {
            written = shortened(written);
        }
    }

    private static String shortened(String written) {
        int shown = 40;
        return written.length() > shown ? written.substring(0, shown) + "\u2026" : written;
    }
}

package org.hypothesisstories.domain.hypothesis;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a library of criteria cannot be kept.
 *
 * @param subject the metric or the name of the template, shortened; a number where there are too many
 * @param line what is wrong with a line of the template; present for {@link Reason#LINE} only
 */
public record LibraryProblem(Reason reason, String subject, Optional<CriterionProblem> line) {

    private static final int SHOWN = 40;

    /** The kinds of problem, each with the name under which adapters find the words for it. */
    public enum Reason {
        TOO_MANY_METRICS("too-many-metrics"),
        METRIC_TOO_LONG("metric-too-long"),
        TOO_MANY_TEMPLATES("too-many-templates"),
        NAME_MISSING("name-missing"),
        NAME_TOO_LONG("name-too-long"),
        NAME_REPEATED("name-repeated"),
        NO_LINES("no-lines"),
        LINE("line"),
        TOO_LARGE("too-large");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public LibraryProblem {
        Objects.requireNonNull(reason);
        subject = subject.length() > SHOWN ? subject.substring(0, SHOWN) + "\u2026" : subject;
        Objects.requireNonNull(line);
    }

    static LibraryProblem of(Reason reason, String subject) {
        return new LibraryProblem(reason, subject, Optional.empty());
    }
}

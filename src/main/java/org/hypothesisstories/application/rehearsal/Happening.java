package org.hypothesisstories.application.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hypothesisstories.application.port.ProjectIssues;
import org.hypothesisstories.application.port.TransitionPreview;

/**
 * One thing that would happen.
 *
 * @param issue on which, and who works on it
 * @param detail what the kind refers to: a point of warning, the name of a transition, the reason of a refusal
 * @param functions the post-functions of an executed transition
 */
public record Happening(Instant at, ProjectIssues.Line issue, What what, String detail, List<TransitionPreview.Function> functions) {

    /** The kinds of things that would happen. */
    public enum What {
        /** Other plugins hear that the time is nearly used up. */
        WARNING("warning"),
        WARNING_COMMENT("warning-comment"),
        /** A warning that comes too late. */
        WARNING_DROPPED("warning-dropped"),
        /** Nobody wrote anything since the day in the detail. */
        SILENCE_COMMENT("silence-comment"),
        /** The time is used up: from then on it is to be decided. */
        EXPIRY("expiry"),
        EXPIRY_COMMENT("expiry-comment"),
        EXPIRY_EVENT("expiry-event"),
        /** The rule in the detail grants more time. */
        EXTENSION("extension"),
        EXTENSION_EVENT("extension-event"),
        /** The time to decide is over. */
        CLOSE("close"),
        CLOSE_EVENT("close-event"),
        TRANSITION("transition"),
        TRANSITION_REFUSED("transition-refused"),
        /** A transition before it leads to another status, so nobody can say. */
        TRANSITION_UNKNOWN("transition-unknown"),
        /** The workflow marks none. */
        TRANSITION_NONE("transition-none"),
        /** The work on a timer failed already in the rehearsal. */
        FAILURE("failure");

        private final String key;

        What(String key) {
            this.key = key;
        }

        /** The name in REST answers and keys of texts. */
        public String key() {
            return key;
        }
    }

    public Happening {
        Objects.requireNonNull(at);
        Objects.requireNonNull(issue);
        Objects.requireNonNull(what);
        Objects.requireNonNull(detail);
        functions = List.copyOf(functions);
    }
}

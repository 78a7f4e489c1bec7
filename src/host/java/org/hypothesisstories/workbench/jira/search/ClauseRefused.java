package org.hypothesisstories.workbench.jira.search;

import java.util.Collection;
import java.util.List;

/** A clause that reads well but makes no sense here; the messages are for the person who wrote it. */
final class ClauseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    ClauseRefused(String message) {
        this(List.of(message));
    }

    ClauseRefused(Collection<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    List<String> messages() {
        return messages;
    }
}

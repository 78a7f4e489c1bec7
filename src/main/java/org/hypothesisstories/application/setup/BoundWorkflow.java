package org.hypothesisstories.application.setup;

import java.util.List;
import java.util.Objects;

/**
 * A workflow in which conditions, validators or functions of ours stand.
 *
 * @param parts each with its transition, for instance {@code Conclude: verdict-recorded-validator}
 * @param beingEdited whether somebody has a draft of it open in Jira
 */
public record BoundWorkflow(String name, List<String> parts, boolean beingEdited) {
    public BoundWorkflow {
        Objects.requireNonNull(name);
        parts = List.copyOf(parts);
    }
}

package org.hypothesisstories.application.setup;

import java.util.List;

/** Looks after something that hypotheses need and that is no part of set-up. */
@FunctionalInterface
public interface Inspection {
    /** How it stands for a project that exists. */
    List<Finding> of(String projectKey);
}

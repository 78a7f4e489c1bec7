package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.timebox.TimeBoxPolicy;

/** What administrators and projects decided about time boxes. */
@FunctionalInterface
public interface Policies {

    /** The policy of the project that the issue is in; the general one where the project has none. */
    TimeBoxPolicy forIssue(long issueId);

    /** The policy of a project, for an issue that is only being made; the standard one where nobody keeps others. */
    default TimeBoxPolicy ofProject(long projectId) {
        return TimeBoxPolicy.standard();
    }
}

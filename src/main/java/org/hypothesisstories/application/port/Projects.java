package org.hypothesisstories.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hypothesisstories.domain.issue.ProjectRef;

/** Which projects there are, whoever may see them. */
public interface Projects {

    Optional<ProjectRef> find(String projectKey);

    /** All of them, in no order. */
    List<ProjectRef> all();

    /** The project that an issue is in; empty if the issue was deleted. */
    OptionalLong ofIssue(long issueId);

    /** The projects of several issues, by the issues; those that were deleted are missing. One query. */
    Map<Long, Long> ofIssues(Collection<Long> issueIds);
}

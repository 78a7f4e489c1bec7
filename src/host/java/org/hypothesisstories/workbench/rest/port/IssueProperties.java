package org.hypothesisstories.workbench.rest.port;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/** JSON documents that hang on issues under keys. */
public interface IssueProperties {
    List<String> keys(Issue issue);

    /** The document as JSON text. */
    Optional<String> find(Issue issue, String key);

    /** Stores JSON text; true when the key is new. */
    boolean put(ApplicationUser user, Issue issue, String key, String json);

    /** False when there is none. */
    boolean remove(ApplicationUser user, Issue issue, String key);
}

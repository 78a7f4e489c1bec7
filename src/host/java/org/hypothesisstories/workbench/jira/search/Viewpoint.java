package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * Who searches, and when and where they stand.
 *
 * @param user null for somebody who is not logged in
 * @param projects the ids of the projects whose issues are searched
 * @param overridden true when these are all projects, whatever the user may see
 */
record Viewpoint(ApplicationUser user, ZoneId zone, Instant now, Set<Long> projects, boolean overridden) {}

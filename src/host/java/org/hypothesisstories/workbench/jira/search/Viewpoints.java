package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out what a searcher may see, and by which clock and zone they reckon. */
final class Viewpoints {
    private final PermissionManager permissions;
    private final TimeZoneManager zones;
    private final Lookups lookups;
    private final InstantSource clock;

    Viewpoints(PermissionManager permissions, TimeZoneManager zones, Lookups lookups, InstantSource clock) {
        this.permissions = permissions;
        this.zones = zones;
        this.lookups = lookups;
        this.clock = clock;
    }

    /** What the user may see. */
    Viewpoint of(ApplicationUser user) {
        Set<Long> projects = permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user).stream()
                .map(Project::getId)
                .collect(Collectors.toUnmodifiableSet());
        return new Viewpoint(user, zone(user), clock.instant(), projects, false);
    }

    /** Everything, reckoned as the user does. */
    Viewpoint overriding(ApplicationUser user) {
        return new Viewpoint(user, zone(user), clock.instant(), Set.copyOf(lookups.projects()), true);
    }

    private ZoneId zone(ApplicationUser user) {
        return (user == null ? zones.getDefaultTimezone() : zones.getTimeZoneforUser(user)).toZoneId();
    }
}

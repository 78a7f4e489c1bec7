package org.hypothesisstories.workbench.jira.datetime;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;
import org.hypothesisstories.workbench.jira.user.User;
import org.hypothesisstories.workbench.jira.user.Users;

/** The time zone that somebody reads times in; the process's own when they chose none. */
public final class TimeZones implements TimeZoneManager {
    private final Users users;
    private final JiraAuthenticationContext current;

    public TimeZones(Users users, JiraAuthenticationContext current) {
        this.users = users;
        this.current = current;
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return getTimeZoneforUser(current.getLoggedInUser());
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return user == null ? getDefaultTimezone() : users.byKey(user.getKey()).flatMap(User::zone).orElseGet(this::getDefaultTimezone);
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getDefault();
    }
}

package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;

public interface WatcherManager {
    boolean isWatchingEnabled();
    boolean isWatching(ApplicationUser applicationUser, Issue issue);
    List<ApplicationUser> getWatchers(Issue issue, Locale locale);
    Issue startWatching(ApplicationUser applicationUser, Issue issue);
    Issue stopWatching(ApplicationUser applicationUser, Issue issue);
}

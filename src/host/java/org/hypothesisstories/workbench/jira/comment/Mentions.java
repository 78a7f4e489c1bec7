package org.hypothesisstories.workbench.jira.comment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the users that a text mentions as {@code [~name]} and who may see the issue. */
final class Mentions {
    private static final Pattern MENTION = Pattern.compile("\\[~([^\\]\\s]+)\\]");

    private final UserManager users;
    private final PermissionManager permissions;

    Mentions(UserManager users, PermissionManager permissions) {
        this.users = users;
        this.permissions = permissions;
    }

    Set<ApplicationUser> in(String body, Issue issue) {
        return MENTION.matcher(body).results().map(this::user).filter(Objects::nonNull)
                .filter(user -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ApplicationUser user(MatchResult mention) {
        return users.getUserByName(mention.group(1));
    }
}

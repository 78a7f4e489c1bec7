package org.hypothesisstories.workbench.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserUtil;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who is in groups, as Jira tells plugins. */
public final class GroupMembers implements UserUtil {
    private static final Comparator<ApplicationUser> BY_NAME =
            Comparator.comparing(ApplicationUser::getDisplayName).thenComparing(ApplicationUser::getKey);

    private final Groups groups;

    public GroupMembers(Groups groups) {
        this.groups = groups;
    }

    @Override
    public SortedSet<ApplicationUser> getUsersInGroupNames(Collection<String> groupNames) {
        SortedSet<ApplicationUser> members = new TreeSet<>(BY_NAME);
        groupNames.forEach(name -> members.addAll(groups.members(name)));
        return members;
    }
}

package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.user.util.UserUtil;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The people around an issue: its watchers, the members of its project's roles, groups. Those who are not active are left out. */
public class IssuePeople {
    private final UserManager users;
    private final UserUtil groups;
    private final WatcherManager watchers;
    private final ProjectRoleManager roles;

    public IssuePeople(UserManager users, UserUtil groups, WatcherManager watchers, ProjectRoleManager roles) {
        this.users = users;
        this.groups = groups;
        this.watchers = watchers;
        this.roles = roles;
    }

    public Optional<ApplicationUser> byKey(String userKey) {
        return active(users.getUserByKey(userKey));
    }

    public Optional<ApplicationUser> byName(String userName) {
        return active(users.getUserByName(userName));
    }

    /** The watchers in the order of their names. */
    public List<ApplicationUser> watchers(Issue issue) {
        return sorted(watchers.getWatchers(issue, Locale.ROOT).stream());
    }

    /** Who has a role in the project, in the order of their names. */
    public List<ApplicationUser> inRole(ProjectRole role, Project project) {
        return sorted(roles.getProjectRoleActors(role, project).getUsers().stream());
    }

    public boolean hasRole(ApplicationUser user, ProjectRole role, Project project) {
        return roles.isUserInProjectRole(user, role, project);
    }

    /** A project role by its id. */
    public Optional<ProjectRole> role(String id) {
        return id.matches("\\d{1,18}") ? Optional.ofNullable(roles.getProjectRole(Long.valueOf(id))) : Optional.empty();
    }

    public Optional<ProjectRole> roleNamed(String name) {
        return Optional.ofNullable(roles.getProjectRole(name));
    }

    /** All project roles of Jira. */
    public List<ProjectRole> roles() {
        return roles.getProjectRoles().stream().sorted(Comparator.comparing(ProjectRole::getName)).toList();
    }

    /** The members of a group in the order of their names; nobody if there is no such group. */
    public List<ApplicationUser> inGroup(String group) {
        return sorted(groups.getUsersInGroupNames(List.of(group)).stream());
    }

    private static List<ApplicationUser> sorted(Stream<ApplicationUser> people) {
        return people.filter(ApplicationUser::isActive).sorted(Comparator.comparing(ApplicationUser::getUsername)).toList();
    }

    private static Optional<ApplicationUser> active(ApplicationUser user) {
        return Optional.ofNullable(user).filter(ApplicationUser::isActive);
    }
}

package org.hypothesisstories.workbench.rest.input;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.rest.error.RestFailure;

/** Finds what a client points at by id, key or name. */
public final class References {
    private final ConstantsManager constants;
    private final ProjectManager projects;
    private final UserManager users;

    public References(ConstantsManager constants, ProjectManager projects, UserManager users) {
        this.constants = constants;
        this.projects = projects;
        this.users = users;
    }

    /** The project of {@code {"key":…}} or {@code {"id":…}}. */
    public Optional<Project> project(Object value) {
        Map<?, ?> reference = object(value);
        Object id = reference.get("id");
        if (id != null) {
            return isNumber(id) ? Optional.ofNullable(projects.getProjectObj(Long.valueOf(id.toString()))) : Optional.empty();
        }
        return Optional.ofNullable(reference.get("key")).map(key -> projects.getProjectByCurrentKey(key.toString()));
    }

    /** The one of these issue types that {@code {"name":…}} or {@code {"id":…}} means. */
    public Optional<IssueType> issueType(Object value, Collection<IssueType> types) {
        return find(value, types);
    }

    String priority(Object value) {
        return value == null ? null : find(value, constants.getPriorities()).map(IssueConstant::getId)
                .orElseThrow(() -> new Unreadable("Priority name '" + value + "' is not valid"));
    }

    String resolution(Object value) {
        return value == null ? null : find(value, constants.getResolutions()).map(IssueConstant::getId)
                .orElseThrow(() -> new Unreadable("Could not find valid 'id' or 'name' in resolution object."));
    }

    /** The user name of {@code {"name":…}} or {@code {"key":…}}; nobody, where null is sent, is the empty name. */
    String user(Object value) {
        Map<?, ?> reference = object(value);
        if (reference.get("key") instanceof String key) {
            return Optional.ofNullable(users.getUserByKey(key)).map(ApplicationUser::getUsername)
                    .orElseThrow(() -> new Unreadable("User '" + key + "' does not exist."));
        }
        Object name = reference.get("name");
        return name == null ? "" : name.toString();
    }

    /** As a client of the assignee resource sends it; an unknown key is refused. */
    public String userName(Object value) {
        try {
            return user(value);
        } catch (Unreadable refused) {
            throw RestFailure.ofField("assignee", refused.getMessage());
        }
    }

    private static <C extends IssueConstant> Optional<C> find(Object value, Collection<? extends C> among) {
        Map<?, ?> reference = object(value);
        Object id = reference.get("id");
        Object name = reference.get("name");
        for (C constant : among) {
            if (id != null ? constant.getId().equals(id.toString())
                    : name != null && constant.getName().equalsIgnoreCase(name.toString())) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static Map<?, ?> object(Object value) {
        return value instanceof Map<?, ?> object ? object : Map.of();
    }

    private static boolean isNumber(Object id) {
        return id.toString().matches("\\d{1,18}");
    }
}

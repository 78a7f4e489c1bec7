package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.port.IssueProperties;

/** The properties of issues as JSON documents; whoever may edit the issue may change them. */
public final class PropertyDocuments {
    private static final int LONGEST_KEY = 255;

    private final IssueProperties properties;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext caller;
    private final ObjectMapper mapper = new ObjectMapper();

    public PropertyDocuments(IssueProperties properties, PermissionManager permissions, JiraAuthenticationContext caller) {
        this.properties = properties;
        this.permissions = permissions;
        this.caller = caller;
    }

    List<String> keys(Issue issue) {
        return properties.keys(issue);
    }

    Object get(Issue issue, String key) {
        String json = properties.find(issue, key).orElseThrow(() -> missing(key));
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the stored property " + key + " is no JSON", broken);
        }
    }

    /** True when the key is new. */
    boolean put(Issue issue, String key, Object value) {
        requireEdit(issue);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw RestFailure.badRequest("The property key must have 1 to 255 characters.");
        }
        try {
            return properties.put(caller.getLoggedInUser(), issue, key, mapper.writeValueAsString(value));
        } catch (JsonProcessingException unreadable) {
            throw RestFailure.badRequest("The property value is no JSON.");
        }
    }

    void remove(Issue issue, String key) {
        requireEdit(issue);
        if (!properties.remove(caller.getLoggedInUser(), issue, key)) {
            throw missing(key);
        }
    }

    private void requireEdit(Issue issue) {
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, caller.getLoggedInUser())) {
            throw RestFailure.forbidden("You do not have permission to edit the issue.");
        }
    }

    private static RestFailure missing(String key) {
        return RestFailure.notFound("The property with key '" + key + "' does not exist.");
    }
}

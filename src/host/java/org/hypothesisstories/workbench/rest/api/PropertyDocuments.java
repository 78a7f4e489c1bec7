package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.hypothesisstories.workbench.jira.property.EntityProperties;
import org.hypothesisstories.workbench.jira.property.StoredProperty;
import org.hypothesisstories.workbench.rest.error.RestFailure;

/** The properties of issues as JSON documents; whoever may edit the issue may change them. */
public final class PropertyDocuments {
    private final EntityProperties properties;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext caller;
    private final ObjectMapper mapper = new ObjectMapper();

    public PropertyDocuments(EntityProperties properties, PermissionManager permissions, JiraAuthenticationContext caller) {
        this.properties = properties;
        this.permissions = permissions;
        this.caller = caller;
    }

    List<String> keys(Issue issue) {
        return properties.keys(issue.getId());
    }

    Object get(Issue issue, String key) {
        String json = properties.find(issue.getId(), key).map(StoredProperty::value).orElseThrow(() -> missing(key));
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the stored property " + key + " is no JSON", broken);
        }
    }

    /** True when the key is new. */
    boolean put(Issue issue, String key, Object value) {
        requireEdit(issue);
        String json = json(value);
        properties.refusal(key, json).ifPresent(reason -> {
            throw RestFailure.badRequest(caller.getI18nHelper().getText(reason));
        });
        return properties.put(issue.getId(), key, json);
    }

    void remove(Issue issue, String key) {
        requireEdit(issue);
        if (!properties.remove(issue.getId(), key)) {
            throw missing(key);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("what was read as JSON cannot be written", unwritable);
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

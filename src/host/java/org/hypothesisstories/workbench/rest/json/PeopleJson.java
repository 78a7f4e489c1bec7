package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;

/** Users in JSON. */
public final class PeopleJson {
    private final Links links;

    public PeopleJson(Links links) {
        this.links = links;
    }

    /** The user as part of something else; null for nobody. */
    public Map<String, Object> user(ApplicationUser user) {
        return user == null ? null : new JsonObject()
                .with("self", links.to("user?username=" + Links.encoded(user.getUsername())))
                .with("name", user.getUsername())
                .with("key", user.getKey())
                .with("emailAddress", user.getEmailAddress())
                .with("avatarUrls", Map.of())
                .with("displayName", user.getDisplayName())
                .with("active", user.isActive());
    }

    /** Those who watch an issue. */
    public Map<String, Object> watchers(String issueKey, boolean isWatching, List<ApplicationUser> watchers) {
        return watches(issueKey, isWatching, watchers.size())
                .with("watchers", watchers.stream().map(this::user).toList());
    }

    /** How many watch an issue, and whether the caller is among them. */
    public JsonObject watches(String issueKey, boolean isWatching, int count) {
        return new JsonObject()
                .with("self", links.to("issue/" + issueKey + "/watchers"))
                .with("watchCount", count)
                .with("isWatching", isWatching);
    }
}

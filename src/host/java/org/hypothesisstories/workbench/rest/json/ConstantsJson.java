package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Map;

/** Issue types, statuses, resolutions and priorities in JSON; null stays null. */
public final class ConstantsJson {
    private final Links links;

    public ConstantsJson(Links links) {
        this.links = links;
    }

    public Map<String, Object> issueType(IssueType type) {
        return type == null ? null : constant("issuetype", type).with("subtask", type.isSubTask());
    }

    public Map<String, Object> status(Status status) {
        return status == null ? null : constant("status", status)
                .with("iconUrl", "")
                .with("statusCategory", category(status.getStatusCategory()));
    }

    public Map<String, Object> resolution(IssueConstant resolution) {
        return resolution == null ? null : constant("resolution", resolution);
    }

    public Map<String, Object> priority(IssueConstant priority) {
        return priority == null ? null : constant("priority", priority).with("iconUrl", "");
    }

    public Map<String, Object> category(StatusCategory category) {
        return category == null ? null : new JsonObject()
                .with("self", links.to("statuscategory/" + category.getId()))
                .with("id", category.getId())
                .with("key", category.getKey())
                .with("colorName", category.getColorName())
                .with("name", category.getName());
    }

    private JsonObject constant(String kind, IssueConstant constant) {
        return new JsonObject()
                .with("self", links.to(kind + "/" + constant.getId()))
                .with("description", constant.getDescription() == null ? "" : constant.getDescription())
                .with("name", constant.getName())
                .with("id", constant.getId());
    }
}

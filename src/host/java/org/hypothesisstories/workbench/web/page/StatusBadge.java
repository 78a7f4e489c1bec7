package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status with the look of its category; the name carries the meaning, the colour only helps. */
public record StatusBadge(String name, String styleClass) {

    public static StatusBadge of(Status status) {
        if (status == null) {
            return new StatusBadge("", "");
        }
        StatusCategory category = status.getStatusCategory();
        return new StatusBadge(status.getName(), styleClass(category == null ? "" : category.getKey()));
    }

    private static String styleClass(String category) {
        return switch (category) {
            case "done" -> "aui-lozenge-success";
            case "indeterminate" -> "aui-lozenge-inprogress";
            default -> "";
        };
    }
}

package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import java.util.List;
import java.util.function.Function;
import org.hypothesisstories.workbench.rest.json.IssueField.Traits;

/** The fields that every issue has. */
public final class SystemFields {
    private final PeopleJson people;
    private final ConstantsJson constants;
    private final ProjectJson projects;
    private final Discussion discussion;

    /** What belongs to an issue and is kept elsewhere. */
    public interface Discussion {
        /** The first page of the comments that the caller may see. */
        Object comments(Issue issue);

        /** The files on the issue. */
        Object attachments(Issue issue);

        /** How many watch the issue, and whether the caller does. */
        Object watches(Issue issue);
    }

    public SystemFields(PeopleJson people, ConstantsJson constants, ProjectJson projects, Discussion discussion) {
        this.people = people;
        this.constants = constants;
        this.projects = projects;
        this.discussion = discussion;
    }

    /** All of them, in a stable order. */
    public List<IssueField> all() {
        return List.of(
                onScreens("issuetype", "Issue Type", "issuetype", issue -> constants.issueType(issue.getIssueType())),
                readOnly("project", "Project", "project", issue -> projects.brief(issue.getProjectObject())),
                onScreens("summary", "Summary", "string", Issue::getSummary),
                onScreens("description", "Description", "string", Issue::getDescription),
                readOnly("status", "Status", "status", issue -> constants.status(issue.getStatus())),
                onScreens("resolution", "Resolution", "resolution", issue -> constants.resolution(issue.getResolution())),
                onScreens("priority", "Priority", "priority", issue -> constants.priority(issue.getPriority())),
                onScreens("assignee", "Assignee", "user", issue -> people.user(issue.getAssignee())),
                onScreens("reporter", "Reporter", "user", issue -> people.user(issue.getReporter())),
                readOnly("creator", "Creator", "user", issue -> people.user(issue.getCreator())),
                labels(),
                readOnly("created", "Created", "datetime", issue -> JsonDates.instant(issue.getCreated())),
                readOnly("updated", "Updated", "datetime", issue -> JsonDates.instant(issue.getUpdated())),
                onScreens("duedate", "Due Date", "date", issue -> JsonDates.day(issue.getDueDate())),
                readOnly("resolutiondate", "Resolved", "datetime", issue -> JsonDates.instant(issue.getResolutionDate())),
                readOnly("watches", "Watchers", "watches", discussion::watches),
                new IssueField("attachment", "Attachment", false, Traits.DETAIL, List.of("attachments"),
                        FieldSchema.systemArray("attachment", "attachment"), discussion::attachments),
                detail("comment", "Comment", "comments-page", discussion::comments));
    }

    private static IssueField labels() {
        return new IssueField("labels", "Labels", false, Traits.ON_SCREENS, List.of("labels"),
                FieldSchema.systemArray("string", "labels"),
                issue -> issue.getLabels() == null ? List.of() : issue.getLabels().stream().map(Label::getLabel).toList());
    }

    private static IssueField onScreens(String id, String name, String type, Function<Issue, Object> value) {
        return field(id, name, type, Traits.ON_SCREENS, value);
    }

    private static IssueField readOnly(String id, String name, String type, Function<Issue, Object> value) {
        return field(id, name, type, Traits.READ_ONLY, value);
    }

    private static IssueField detail(String id, String name, String type, Function<Issue, Object> value) {
        return field(id, name, type, Traits.DETAIL, value);
    }

    private static IssueField field(String id, String name, String type, Traits traits, Function<Issue, Object> value) {
        return new IssueField(id, name, false, traits, List.of(id), FieldSchema.system(type, id), value);
    }
}

package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.Map;
import org.hypothesisstories.workbench.web.fragment.FragmentContext;
import org.hypothesisstories.workbench.web.fragment.WebPanels;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;

/** The page of one issue, and adding a comment to it. */
public final class IssuePage {
    private final IssueLookup lookup;
    private final Parts parts;
    private final FragmentContext fragments;
    private final CommentManager comments;
    private final PermissionManager permissions;
    private final ProjectPages projects;

    /** What the page is put together from. */
    public record Parts(IssueFacts facts, Operations operations, IssueTabs tabs, AttachedFiles files, WebPanels panels,
            Sidebar.Maker sidebars) {}

    public IssuePage(IssueLookup lookup, Parts parts, FragmentContext fragments, CommentManager comments,
            PermissionManager permissions, ProjectPages projects) {
        this.lookup = lookup;
        this.parts = parts;
        this.fragments = fragments;
        this.comments = comments;
        this.permissions = permissions;
        this.projects = projects;
    }

    public void addTo(Routes routes) {
        routes.get("/browse/{key}", Access.USERS, this::show)
                .post("/secure/AddComment.jspa", Access.USERS, this::addComment);
        parts.files().addTo(routes, lookup);
    }

    private Reply show(Visit visit) {
        String key = visit.path("key");
        if (!key.matches(".*-\\d+")) {
            return Reply.redirect("/projects/" + projects.visible(visit, key).getKey());
        }
        return page(visit, lookup.byKey(visit, key), "", "");
    }

    private Reply page(Visit visit, MutableIssue issue, String typedComment, String commentError) {
        Map<String, Object> context = fragments.issue(visit.request(), issue);
        Reply.View page = Reply.view("issue.vm", "web.issue.title").inContext("jira.view.issue")
                .about("[" + issue.getKey() + "] " + issue.getSummary())
                .with("issue", parts.facts().summary(issue))
                .with("fields", parts.facts().fields(issue))
                .with("persons", parts.facts().persons(issue))
                .with("dates", parts.facts().dates(issue))
                .with("editable", parts.operations().isEditable(issue, visit.user()))
                .with("movable", parts.operations().isMovable(issue, visit.user()))
                .with("deletable", parts.operations().isDeletable(issue, visit.user()))
                .with("transitions", parts.operations().transitions(issue, visit.user()))
                .with("operations", parts.operations().links(context))
                .with("tools", parts.operations().tools(context))
                .with("attachments", parts.files().of(issue))
                .with("leftPanels", parts.panels().at("atl.jira.view.issue.left.context", context))
                .with("rightPanels", parts.panels().at("atl.jira.view.issue.right.context", context))
                .with("mayComment", permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, visit.user()))
                .with("typedComment", typedComment)
                .with("commentError", commentError)
                .with("sidebar", parts.sidebars().of(issue.getProjectObject(), "issues", visit));
        return withTab(page, visit, issue);
    }

    private Reply.View withTab(Reply.View page, Visit visit, Issue issue) {
        var tabs = parts.tabs().tabs(issue, visit.parameter("page", IssueTabs.COMMENTS));
        String open = tabs.stream().filter(IssueTabs.Tab::selected).map(IssueTabs.Tab::key).findFirst().orElseThrow();
        Reply.View withHeads = page.with("tabs", tabs).with("openTab", switch (open) {
            case IssueTabs.COMMENTS -> "comments";
            case IssueTabs.WORK_LOG -> "worklog";
            case IssueTabs.HISTORY -> "history";
            default -> "plugin";
        });
        return switch (open) {
            case IssueTabs.COMMENTS -> withHeads.with("comments", parts.tabs().comments(issue));
            case IssueTabs.WORK_LOG -> withHeads.with("worklogs", parts.tabs().workLog(issue));
            case IssueTabs.HISTORY -> withHeads.with("changes", parts.tabs().history(issue));
            default -> withHeads.with("tabActions", parts.tabs().actions(issue, open));
        };
    }

    private Reply addComment(Visit visit) {
        MutableIssue issue = lookup.byId(visit);
        if (!permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, visit.user())) {
            throw Refusal.forbidden("web.error.comment");
        }
        if (visit.parameter("comment").isEmpty()) {
            return page(visit, issue, visit.typed("comment"), "web.comment.empty");
        }
        var comment = comments.create(issue, visit.user(), visit.typed("comment"), true);
        return Reply.redirect("/browse/" + issue.getKey() + "#comment-" + comment.getId());
    }
}

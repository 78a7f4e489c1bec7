package org.hypothesisstories.workbench.web.doors;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.jira.service.IssueDeeds;
import org.hypothesisstories.workbench.jira.service.IssueMoving.Move;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.page.IssueLookup;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;
import org.hypothesisstories.workbench.web.screen.FormField.Option;

/** Cloning, moving and deleting an issue. */
public final class DeedPages {
    private final IssueDeeds deeds;
    private final IssueLookup lookup;
    private final CustomFieldMarkup markup;

    public DeedPages(IssueDeeds deeds, IssueLookup lookup, CustomFieldMarkup markup) {
        this.deeds = deeds;
        this.lookup = lookup;
        this.markup = markup;
    }

    public void addTo(Routes routes) {
        routes.get("/secure/CloneIssueDetails!default.jspa", Access.USERS, visit -> page(visit, "clone", List.of()))
                .post("/secure/CloneIssueDetails.jspa", Access.USERS, this::copy)
                .get("/secure/DeleteIssue!default.jspa", Access.USERS, visit -> page(visit, "delete", List.of()))
                .post("/secure/DeleteIssue.jspa", Access.USERS, this::delete)
                .get("/secure/MoveIssue!default.jspa", Access.USERS, this::chooseProject)
                .get("/secure/MoveIssueUpdateFields!default.jspa", Access.USERS, visit -> fields(visit, Map.of(), prepared(visit)))
                .post("/secure/MoveIssueConfirm.jspa", Access.USERS, this::move);
    }

    private Reply.View page(Visit visit, String step, List<String> messages) {
        MutableIssue issue = lookup.byId(visit);
        return Reply.view("deed.vm", "web.deed." + step).about(issue.getKey()).inContext("jira.edit.issue")
                .with("step", step).with("issueId", issue.getId()).with("issueKey", issue.getKey())
                .with("summary", issue.getSummary()).with("messages", messages)
                .with("projects", List.of()).with("fields", List.of()).with("target", "");
    }

    private Reply copy(Visit visit) {
        IssueResult copied = deeds.cloning().clone(visit.user(), lookup.byId(visit).getId(), visit.typed("summary"));
        return copied.isValid() ? Reply.redirect("/browse/" + copied.getIssue().getKey())
                : page(visit, "clone", told(copied.getErrorCollection()));
    }

    private Reply delete(Visit visit) {
        MutableIssue issue = lookup.byId(visit);
        ErrorCollection errors = deeds.removal().delete(visit.user(), issue.getId());
        return errors.hasAnyErrors() ? page(visit, "delete", told(errors))
                : Reply.redirect("/issues/?jql=project+%3D+" + issue.getProjectObject().getKey());
    }

    private Reply chooseProject(Visit visit) {
        List<Option> projects = deeds.moving().targets(visit.user(), lookup.byId(visit)).stream()
                .map(project -> new Option(project.getId().toString(), project.getName() + " (" + project.getKey() + ")", false)).toList();
        return page(visit, "move", List.of()).with("projects", projects);
    }

    private Move prepared(Visit visit) {
        long target = visit.number("pid").orElseThrow(() -> Refusal.badRequest("web.error.parameter", "pid"));
        return deeds.moving().prepare(visit.user(), lookup.byId(visit).getId(), target);
    }

    private Reply fields(Visit visit, Map<String, String[]> typed, Move move) {
        if (!move.errors().getErrorMessages().isEmpty() || move.errors().getErrors().containsKey("pid")) {
            return page(visit, "move", told(move.errors()));
        }
        Project target = move.issue().orElseThrow().getProjectObject();
        List<String> forms = move.asked().stream()
                .map(field -> markup.edit(field, move.issue().get(), typed, move.errors().getErrors())).toList();
        return page(visit, "fields", List.of()).with("fields", forms).with("pid", target.getId()).with("target", target.getName());
    }

    private Reply move(Visit visit) {
        Move move = prepared(visit);
        if (move.errors().hasAnyErrors()) {
            return page(visit, "move", told(move.errors()));
        }
        IssueResult moved = deeds.moving().move(visit.user(), move, visit.parameters());
        return moved.isValid() ? Reply.redirect("/browse/" + moved.getIssue().getKey()) : fields(visit, visit.parameters(), move);
    }

    private static List<String> told(ErrorCollection errors) {
        return new ArrayList<>(Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream()).toList());
    }
}

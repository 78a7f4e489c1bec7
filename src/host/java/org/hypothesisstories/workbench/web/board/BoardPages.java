package org.hypothesisstories.workbench.web.board;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.page.IssueLookup;
import org.hypothesisstories.workbench.web.page.ProjectPages;
import org.hypothesisstories.workbench.web.page.Sidebar;
import org.hypothesisstories.workbench.web.page.TransitionPages;
import org.hypothesisstories.workbench.web.screen.FormField.Option;

/** The board that every project has, and what the scripts of all boards ask for. Where Jira Software has a board for the project, that one is shown. */
public final class BoardPages {
    private final ProjectPages projectPages;
    private final PermissionManager permissions;
    private final CustomFieldManager customFields;
    private final Sidebar.Maker sidebars;
    private final Work work;
    private final Optional<RapidBoardPages> rapidBoards;

    /** What the board is read with and cards are moved with. */
    public record Work(BoardReader reader, CardFields cardFields, Moves moves, IssueLookup lookup, TransitionPages transitions) {}

    public BoardPages(ProjectPages projectPages, PermissionManager permissions,
            CustomFieldManager customFields, Sidebar.Maker sidebars, Work work, Optional<RapidBoardPages> rapidBoards) {
        this.projectPages = projectPages;
        this.permissions = permissions;
        this.customFields = customFields;
        this.sidebars = sidebars;
        this.work = work;
        this.rapidBoards = rapidBoards;
    }

    public void addTo(Routes routes) {
        routes.get("/projects/{key}/board", Access.USERS, visit -> of(visit, projectPages.visible(visit, visit.path("key"))))
                .get("/secure/BoardMoves.jspa", Access.USERS, this::moves)
                .post("/secure/BoardMove.jspa", Access.USERS, this::move)
                .post("/projects/{key}/board/card-fields", Access.USERS, this::chooseFields);
    }

    private Reply of(Visit visit, Project project) {
        return rapidBoards.flatMap(boards -> boards.of(project, visit))
                .map(board -> Reply.redirect("/secure/RapidBoard.jspa?rapidView=" + board.id()))
                .orElseGet(() -> show(visit, project));
    }

    private Reply show(Visit visit, Project project) {
        List<String> chosen = work.cardFields().of(project.getId());
        return Reply.view("board.vm", "web.board.title").about(project.getName()).inContext("gh-rapid")
                .with("board", work.reader().read(project, visit.user()))
                .with("configurable", mayConfigure(visit, project))
                .with("cardFields", customFields.getCustomFieldObjects().stream()
                        .map(field -> new Option(field.getId(), field.getFieldName(), chosen.contains(field.getId()))).toList())
                .with("sidebar", sidebars.of(project, "board", visit));
    }

    private Reply moves(Visit visit) {
        return Reply.json(200, Map.of("moves", work.moves().of(work.lookup().byId(visit), visit.user())));
    }

    private Reply move(Visit visit) {
        MutableIssue issue = work.lookup().byId(visit);
        ErrorCollection errors = work.transitions().attempt(visit, issue, Map.of());
        if (!errors.hasAnyErrors()) {
            return Reply.json(200, Map.of("moved", true));
        }
        List<String> messages = new ArrayList<>(errors.getErrorMessages());
        messages.addAll(errors.getErrors().values());
        return Reply.json(400, Map.of("errorMessages", messages));
    }

    private Reply chooseFields(Visit visit) {
        Project project = projectPages.visible(visit, visit.path("key"));
        if (!mayConfigure(visit, project)) {
            throw Refusal.forbidden("web.error.board");
        }
        String[] ids = visit.parameters().getOrDefault("field", new String[0]);
        if (ids.length > CardFields.MOST) {
            throw Refusal.badRequest("web.error.card.fields", CardFields.MOST);
        }
        work.cardFields().choose(project.getId(),
                Arrays.stream(ids).filter(id -> customFields.getCustomFieldObject(id) != null).toList());
        return Reply.redirect("/projects/" + project.getKey() + "/board");
    }

    private boolean mayConfigure(Visit visit, Project project) {
        return permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, visit.user());
    }
}

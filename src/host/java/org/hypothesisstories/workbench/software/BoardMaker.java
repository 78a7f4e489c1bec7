package org.hypothesisstories.workbench.software;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.db.Database;

/** Makes boards as Jira Software does: a column for each category of statuses, two quick filters, and an expedite lane. */
public final class BoardMaker {
    private static final Map<String, String> COLUMNS = Map.of("new", "To Do", "indeterminate", "In Progress", "done", "Done");

    private final Database database;
    private final Software software;
    private final IssueTypeSchemeManager types;
    private final WorkflowManager workflows;

    BoardMaker(Database database, Software software, IssueTypeSchemeManager types, WorkflowManager workflows) {
        this.database = database;
        this.software = software;
        this.types = types;
        this.workflows = workflows;
    }

    public StoredBoard make(String name, String type, long filterId, ApplicationUser owner) {
        return database.inTransaction(() -> {
            StoredBoard board = software.boards().create(name, type, filterId, owner, StoredBoard.BY_QUERY);
            software.columns().replace(board.id(), columns(statuses(board, owner), type.equals(StoredBoard.KANBAN)));
            software.quickFilters().add(board.id(), "Recently Updated", "updatedDate >= -1d", "Displays issues which have been updated in the last day", false);
            software.quickFilters().add(board.id(), "Only My Issues", "assignee = currentUser()", "Displays issues which are currently assigned to the current user", false);
            software.swimlanes().add(board.id(), "Everything Else", "", "", true);
            if (type.equals(StoredBoard.KANBAN)) {
                software.swimlanes().add(board.id(), "Expedite", "priority = Highest", "", false);
            }
            return board;
        });
    }

    private List<Status> statuses(StoredBoard board, ApplicationUser owner) {
        List<Status> statuses = new ArrayList<>();
        for (Project project : software.access().projects(board, owner)) {
            types.getIssueTypesForProject(project).stream()
                    .flatMap(type -> workflows.getWorkflow(project.getId(), type.getId()).getLinkedStatusObjects().stream())
                    .filter(status -> statuses.stream().noneMatch(known -> known.getId().equals(status.getId())))
                    .forEach(statuses::add);
        }
        return statuses;
    }

    private static List<BoardColumn> columns(List<Status> statuses, boolean kanban) {
        List<BoardColumn> columns = new ArrayList<>();
        if (kanban) {
            columns.add(BoardColumn.of("Backlog", true, null, null, List.of()));
        }
        for (String category : List.of("new", "indeterminate", "done")) {
            columns.add(BoardColumn.of(COLUMNS.get(category), false, null, null, statuses.stream()
                    .filter(status -> category(status).equals(category)).map(Status::getId).toList()));
        }
        return columns;
    }

    private static String category(Status status) {
        return status.getStatusCategory() == null || !COLUMNS.containsKey(status.getStatusCategory().getKey())
                ? "new" : status.getStatusCategory().getKey();
    }
}

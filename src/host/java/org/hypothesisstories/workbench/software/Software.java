package org.hypothesisstories.workbench.software;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.workflow.WorkflowManager;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.filter.SavedFilters;

/** The services of Jira Software. */
public final class Software {
    private final Boards boards;
    private final BoardColumns columns;
    private final BoardQueries quickFilters;
    private final BoardQueries swimlanes;
    private final CardLayout cardLayout;
    private final Ranks ranks;
    private final BoardAccess access;
    private final BoardMaker maker;

    /** What boards need of Jira. */
    public record Jira(SavedFilters filters, GlobalPermissionManager permissions, SearchService search, ProjectManager projects,
            IssueTypeSchemeManager types, WorkflowManager workflows) {}

    public Software(Database database, Jira jira) {
        this.boards = new Boards(database);
        this.columns = new BoardColumns(database);
        this.quickFilters = new BoardQueries(database, BoardQuery.Kind.QUICK_FILTER);
        this.swimlanes = new BoardQueries(database, BoardQuery.Kind.SWIMLANE);
        this.cardLayout = new CardLayout(database);
        this.ranks = new Ranks(database);
        this.access = new BoardAccess(jira.filters(), jira.permissions(), jira.search(), jira.projects());
        this.maker = new BoardMaker(database, this, jira.types(), jira.workflows());
    }

    public Boards boards() {
        return boards;
    }

    public BoardColumns columns() {
        return columns;
    }

    public BoardQueries quickFilters() {
        return quickFilters;
    }

    public BoardQueries swimlanes() {
        return swimlanes;
    }

    public CardLayout cardLayout() {
        return cardLayout;
    }

    public Ranks ranks() {
        return ranks;
    }

    public BoardAccess access() {
        return access;
    }

    public BoardMaker maker() {
        return maker;
    }
}

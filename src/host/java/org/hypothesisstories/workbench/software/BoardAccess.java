package org.hypothesisstories.workbench.software;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.jira.filter.SavedFilter;
import org.hypothesisstories.workbench.jira.filter.SavedFilters;

/** Who sees a board: whoever sees its filter. Who configures it: its owner and Jira's administrators. */
public final class BoardAccess {
    private final SavedFilters filters;
    private final GlobalPermissionManager permissions;
    private final SearchService search;
    private final ProjectManager projects;

    BoardAccess(SavedFilters filters, GlobalPermissionManager permissions, SearchService search, ProjectManager projects) {
        this.filters = filters;
        this.permissions = permissions;
        this.search = search;
        this.projects = projects;
    }

    public boolean maySee(StoredBoard board, ApplicationUser user) {
        return filters.visible(board.filterId(), user).isPresent();
    }

    public boolean mayEdit(StoredBoard board, ApplicationUser user) {
        return user != null && (board.ownerKey().equals(user.getKey()) || permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user));
    }

    public SavedFilter filter(StoredBoard board) {
        return filters.find(board.filterId()).orElseThrow();
    }

    /** The projects that the board's filter names. */
    public List<Project> projects(StoredBoard board, ApplicationUser user) {
        return Optional.ofNullable(search.parseQuery(user, filter(board).jql()).getQuery())
                .map(Query::getWhereClause).stream().flatMap(BoardAccess::terminals)
                .filter(clause -> clause.getName().equalsIgnoreCase("project"))
                .flatMap(clause -> values(clause.getOperand())).map(this::project).filter(Objects::nonNull).distinct().toList();
    }

    private static Stream<TerminalClause> terminals(Clause clause) {
        return clause instanceof TerminalClause terminal ? Stream.of(terminal) : clause.getClauses().stream().flatMap(BoardAccess::terminals);
    }

    private static Stream<String> values(Operand operand) {
        if (operand instanceof SingleValueOperand single) {
            return Stream.of(single.getStringValue() == null ? String.valueOf(single.getLongValue()) : single.getStringValue());
        }
        return operand instanceof MultiValueOperand several ? several.getValues().stream().flatMap(BoardAccess::values) : Stream.empty();
    }

    private Project project(String named) {
        Project byKey = projects.getProjectObjByKey(named);
        if (byKey != null) {
            return byKey;
        }
        return named.matches("\\d{1,18}") ? projects.getProjectObj(Long.valueOf(named)) : projects.getProjectObjByName(named);
    }
}

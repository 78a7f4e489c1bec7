package org.hypothesisstories.workbench.rest.software;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import java.util.List;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.software.StoredBoard;

/** The boards that the caller may see; the others do not exist. */
final class VisibleBoards {
    private final Software software;
    private final SearchService search;
    private final JiraAuthenticationContext caller;

    VisibleBoards(Software software, SearchService search, JiraAuthenticationContext caller) {
        this.software = software;
        this.search = search;
        this.caller = caller;
    }

    ApplicationUser user() {
        return caller.getLoggedInUser();
    }

    List<StoredBoard> all() {
        return software.boards().all().stream().filter(board -> software.access().maySee(board, user())).toList();
    }

    StoredBoard get(long id) {
        return software.boards().find(id).filter(board -> software.access().maySee(board, user())).orElseThrow(() -> RestFailure.notFound(
                "The requested board cannot be viewed because it either does not exist or you do not have permission to view it."));
    }

    /** The board, if the caller may configure it. */
    StoredBoard editable(long id) {
        StoredBoard board = get(id);
        if (!mayEdit(board)) {
            throw RestFailure.forbidden("You do not have permission to edit the board.");
        }
        return board;
    }

    boolean mayEdit(StoredBoard board) {
        return software.access().mayEdit(board, user());
    }

    boolean isOf(StoredBoard board, Project project) {
        return software.access().projects(board, user()).stream().anyMatch(of -> of.getId().equals(project.getId()));
    }

    /** Refuses what is no query, by the name of the field in which it was sent. */
    void requireQuery(String field, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(user(), jql);
        MessageSet problems = parsed.isValid() ? search.validateQuery(user(), parsed.getQuery()) : parsed.getErrors();
        if (problems.hasAnyErrors()) {
            throw RestFailure.ofField(field, String.join(" ", problems.getErrorMessages()));
        }
    }
}

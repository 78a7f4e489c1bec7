package org.hypothesisstories.workbench.rest.software;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.rest.json.Expansion;
import org.hypothesisstories.workbench.rest.json.FieldChoice;
import org.hypothesisstories.workbench.rest.json.IssueJson;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.software.BoardColumn;
import org.hypothesisstories.workbench.software.BoardQueryText;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.software.StoredBoard;

/** The issues on a board and in its backlog. */
@Path("board/{board}/{list: issue|backlog}")
@Produces(MediaType.APPLICATION_JSON)
public final class BoardIssueResource {
    private final Software software;
    private final VisibleBoards boards;
    private final SearchService search;
    private final IssueJson json;

    public BoardIssueResource(Software software, VisibleBoards boards, SearchService search, IssueJson json) {
        this.software = software;
        this.boards = boards;
        this.search = search;
        this.json = json;
    }

    @GET
    public Map<String, Object> issues(@PathParam("board") long id, @PathParam("list") String list,
            @QueryParam("jql") @DefaultValue("") String jql, @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults, @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        StoredBoard board = boards.get(id);
        if (list.equals("issue")) {
            return find(board, jql, startAt, maxResults, fields, expand);
        }
        String statuses = software.columns().of(board.id()).stream().filter(BoardColumn::plan)
                .flatMap(column -> column.statusIds().stream()).collect(Collectors.joining(", "));
        return statuses.isEmpty() ? page(0, startAt, maxResults, List.of())
                : find(board, BoardQueryText.and("status in (" + statuses + ")", jql), startAt, maxResults, fields, expand);
    }

    private Map<String, Object> find(StoredBoard board, String jql, int startAt, int maxResults, List<String> fields, List<String> expand) {
        boards.requireQuery("jql", jql);
        String query = BoardQueryText.and(software.access().filter(board).jql(), jql);
        try {
            SearchResults<Issue> found = search.search(boards.user(), search.parseQuery(boards.user(), query).getQuery(),
                    new PagerFilter<Issue>(Math.max(0, startAt), Math.max(0, maxResults)));
            FieldChoice choice = FieldChoice.forSearch(fields);
            Expansion expansion = Expansion.parse(expand);
            return page(found.getTotal(), startAt, maxResults,
                    found.getResults().stream().map(issue -> json.issue(issue, choice, expansion)).toList());
        } catch (SearchException failure) {
            throw new IllegalStateException("The issues of the board cannot be read", failure);
        }
    }

    private static Map<String, Object> page(int total, int startAt, int maxResults, List<?> issues) {
        return new JsonObject().with("expand", "schema,names").with("startAt", startAt).with("maxResults", maxResults)
                .with("total", total).with("issues", issues);
    }
}

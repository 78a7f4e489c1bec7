package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.Expansion;
import org.hypothesisstories.workbench.rest.json.FieldChoice;
import org.hypothesisstories.workbench.rest.json.IssueJson;
import org.hypothesisstories.workbench.rest.json.JsonObject;

/** Finds issues by JQL. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 1000;

    private final SearchService search;
    private final JiraAuthenticationContext caller;
    private final IssueJson json;

    /** A search as a client sends it; without JQL it finds everything. */
    public record Request(String jql, Integer startAt, Integer maxResults, List<String> fields, List<String> expand,
            Boolean validateQuery, Boolean fieldsByKeys, List<String> properties) {
        public Request {
            jql = jql == null ? "" : jql;
            startAt = startAt == null ? 0 : Math.max(0, startAt);
            maxResults = maxResults == null ? PAGE : Math.min(LARGEST_PAGE, Math.max(0, maxResults));
            fields = fields == null ? List.of() : fields;
            expand = expand == null ? List.of() : expand;
        }
    }

    public SearchResource(SearchService search, JiraAuthenticationContext caller, IssueJson json) {
        this.search = search;
        this.caller = caller;
        this.json = json;
    }

    @GET
    public Map<String, Object> byQuery(@QueryParam("jql") String jql, @QueryParam("startAt") Integer startAt,
            @QueryParam("maxResults") Integer maxResults, @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        return find(new Request(jql, startAt, maxResults, fields, expand, null, null, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> find(Request request) {
        SearchResults<Issue> found = found(request);
        FieldChoice choice = FieldChoice.forSearch(request.fields());
        Expansion expansion = Expansion.parse(request.expand());
        return new JsonObject()
                .with("expand", "schema,names")
                .with("startAt", request.startAt())
                .with("maxResults", request.maxResults())
                .with("total", found.getTotal())
                .with("issues", found.getResults().stream().map(issue -> json.issue(issue, choice, expansion)).toList());
    }

    private SearchResults<Issue> found(Request request) {
        ApplicationUser user = caller.getLoggedInUser();
        SearchService.ParseResult parsed = search.parseQuery(user, request.jql());
        refuse(parsed.getErrors());
        Query query = parsed.getQuery();
        refuse(search.validateQuery(user, query));
        try {
            return search.search(user, query, new PagerFilter<>(request.startAt(), request.maxResults()));
        } catch (SearchException failure) {
            throw RestFailure.badRequest(failure.getMessage());
        }
    }

    private static void refuse(MessageSet messages) {
        if (messages != null && messages.hasAnyErrors()) {
            throw RestFailure.of(messages);
        }
    }
}

package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;

/** Finding issues by JQL. */
public final class NavigatorPages {
    private static final int PAGE = 50;

    private final SearchService search;
    private final IssueTable table;

    public NavigatorPages(SearchService search, IssueTable table) {
        this.search = search;
        this.table = table;
    }

    public void addTo(Routes routes) {
        routes.get("/issues/", Access.USERS, this::find)
                .get("/issues", Access.USERS, this::find)
                .get("/secure/IssueNavigator.jspa", Access.USERS, this::find)
                .get("/secure/QuickSearch.jspa", Access.USERS, this::quick);
    }

    private Reply find(Visit visit) {
        String jql = visit.parameter("jql", visit.parameter("jqlQuery", ""));
        Set<String> chosen = table.chosen(visit.parameters().get("column"));
        Reply.View page = Reply.view("navigator.vm", "web.navigator.title").inContext("jira.navigator")
                .with("jql", visit.request().getParameter("jql") == null ? jql : visit.typed("jql"))
                .with("jqlEncoded", URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .with("columns", List.of())
                .with("choices", table.choices(chosen));
        SearchService.ParseResult parsed = search.parseQuery(visit.user(), jql);
        if (!parsed.isValid()) {
            return refused(page, parsed.getErrors());
        }
        MessageSet problems = search.validateQuery(visit.user(), parsed.getQuery());
        return problems.hasAnyErrors() ? refused(page, problems) : results(page, parsed, visit, chosen, jql);
    }

    private static Reply refused(Reply.View page, MessageSet problems) {
        return page.with("messages", List.copyOf(problems.getErrorMessages())).with("rows", List.of()).with("total", 0);
    }

    private Reply results(Reply.View page, SearchService.ParseResult parsed, Visit visit, Set<String> chosen, String jql) {
        int start = visit.number("startIndex").map(Long::intValue).filter(from -> from >= 0).orElse(0);
        SearchResults<Issue> found = search(parsed, visit, start);
        StringBuilder link = new StringBuilder("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        chosen.forEach(column -> link.append("&column=").append(column));
        return page.with("messages", List.of())
                .with("columns", table.columns(chosen, jql, parsed.getQuery()))
                .with("rows", table.rows(found.getResults(), chosen))
                .with("total", found.getTotal())
                .with("first", found.getTotal() == 0 ? 0 : start + 1)
                .with("last", Math.min(start + PAGE, found.getTotal()))
                .with("previous", start > 0 ? link + "&startIndex=" + Math.max(0, start - PAGE) : "")
                .with("next", start + PAGE < found.getTotal() ? link + "&startIndex=" + (start + PAGE) : "");
    }

    private SearchResults<Issue> search(SearchService.ParseResult parsed, Visit visit, int start) {
        try {
            return search.search(visit.user(), parsed.getQuery(), new PagerFilter<Issue>(start, PAGE));
        } catch (SearchException failure) {
            throw new IllegalStateException("The search failed", failure);
        }
    }

    /** A key leads to its issue; any other text is searched for. */
    private Reply quick(Visit visit) {
        String text = visit.parameter("searchString", "");
        if (text.matches("[A-Za-z][A-Za-z0-9_]*-\\d+")) {
            return Reply.redirect("/browse/" + text.toUpperCase(Locale.ROOT));
        }
        String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        String jql = text.isEmpty() ? "" : "summary ~ " + quoted + " OR description ~ " + quoted;
        return Reply.redirect("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }
}

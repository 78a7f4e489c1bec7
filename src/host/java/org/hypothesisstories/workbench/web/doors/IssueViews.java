package org.hypothesisstories.workbench.web.doors;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.page.IssueLookup;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;

/** Issues for other programs, at Jira's addresses: one as XML, a search as XML, RSS or CSV. */
public final class IssueViews {
    private static final int MOST = 1000;

    private final IssueLookup lookup;
    private final SearchService search;
    private final CustomFieldManager customFields;
    private final IssueXml xml;
    private final IssueCsv csv;

    public IssueViews(IssueLookup lookup, SearchService search, CustomFieldManager customFields, CustomFieldMarkup markup,
            JiraAuthenticationContext reader) {
        this.lookup = lookup;
        this.search = search;
        this.customFields = customFields;
        this.xml = new IssueXml(markup);
        this.csv = new IssueCsv(reader);
    }

    public void addTo(Routes routes) {
        routes.get("/si/{view}/{key}/{file}", Access.USERS, this::one)
                .get("/sr/{view}/{folder}/{file}", Access.USERS, this::many);
    }

    private Reply one(Visit visit) {
        if (!visit.path("view").equals("jira.issueviews:issue-xml")) {
            throw Refusal.notFound("web.error.no.page", visit.here());
        }
        Issue issue = lookup.byKey(visit, visit.path("key"));
        return written(visit, "text/xml", xml.channel(List.of(issue), customFields.getCustomFieldObjects(), true));
    }

    private Reply many(Visit visit) {
        List<CustomField> fields = customFields.getCustomFieldObjects();
        return switch (visit.path("view")) {
            case "jira.issueviews:searchrequest-xml" -> written(visit, "text/xml", xml.channel(found(visit), fields, true));
            case "jira.issueviews:searchrequest-rss" -> written(visit, "text/xml", xml.channel(found(visit), fields, false));
            case "jira.issueviews:searchrequest-csv-all-fields", "jira.issueviews:searchrequest-csv-current-fields" -> {
                visit.response().setHeader("Content-Disposition", "attachment; filename=\"issues.csv\"");
                yield written(visit, "text/csv", csv.table(found(visit), fields));
            }
            default -> throw Refusal.notFound("web.error.no.page", visit.here());
        };
    }

    private List<Issue> found(Visit visit) {
        SearchService.ParseResult parsed = search.parseQuery(visit.user(), visit.parameter("jqlQuery", ""));
        if (!parsed.isValid()) {
            throw Refusal.badRequest("web.error.parameter", "jqlQuery");
        }
        MessageSet problems = search.validateQuery(visit.user(), parsed.getQuery());
        if (problems.hasAnyErrors()) {
            throw Refusal.badRequest("web.error.parameter", "jqlQuery");
        }
        try {
            return search.search(visit.user(), parsed.getQuery(), new PagerFilter<Issue>(0, MOST)).getResults();
        } catch (SearchException failure) {
            throw new IllegalStateException("The search failed", failure);
        }
    }

    private static Reply written(Visit visit, String type, String text) {
        visit.response().setContentType(type + ";charset=UTF-8");
        try {
            visit.response().getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reply.Written();
    }
}

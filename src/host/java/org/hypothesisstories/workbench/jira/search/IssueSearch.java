package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the issues that a query describes and its searcher may see, by a number of SQL queries that does not grow with the result. */
final class IssueSearch implements SearchService {
    private final Fields fields;
    private final Operands operands;
    private final Viewpoints viewpoints;
    private final IssueRows rows;
    private final IssueManager issues;

    IssueSearch(Fields fields, Operands operands, Viewpoints viewpoints, IssueRows rows, IssueManager issues) {
        this.fields = fields;
        this.operands = operands;
        this.viewpoints = viewpoints;
        this.rows = rows;
        this.issues = issues;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser user, String jql) {
        MessageSet messages = new MessageSetImpl();
        try {
            return new ParseResult(JqlReader.read(jql == null ? "" : jql), messages);
        } catch (JqlSyntaxException e) {
            messages.addErrorMessage(e.getMessage());
            return new ParseResult(null, messages);
        }
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter pager) {
        Viewpoint viewpoint = viewpoints.of(user);
        QueryTranslation translation = new QueryTranslation(fields, operands, viewpoint, new MessageSetImpl());
        Sql condition = visible(translation.condition(query), viewpoint);
        List<Long> ids = rows.find(condition, translation.order(query), pager.getStart(), pager.getMax());
        long total = rows.count(condition);
        return new SearchResults<>(inOrder(ids), (int) total, pager.getMax(), pager.getStart());
    }

    @Override
    public long searchCount(ApplicationUser user, Query query) {
        return count(query, viewpoints.of(user));
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser user, Query query) {
        return count(query, viewpoints.overriding(user));
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        MessageSet messages = new MessageSetImpl();
        QueryTranslation translation = new QueryTranslation(fields, operands, viewpoints.of(user), messages);
        translation.condition(query);
        translation.order(query);
        return messages;
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query, Long searchRequestId) {
        return validateQuery(user, query);
    }

    private long count(Query query, Viewpoint viewpoint) {
        QueryTranslation translation = new QueryTranslation(fields, operands, viewpoint, new MessageSetImpl());
        return rows.count(visible(translation.condition(query), viewpoint));
    }

    private static Sql visible(Sql condition, Viewpoint viewpoint) {
        return Sql.in("i.project_id", viewpoint.projects()).and(condition);
    }

    private List<Issue> inOrder(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Issue> found =
                issues.getIssueObjects(ids).stream().collect(Collectors.toMap(Issue::getId, Function.identity()));
        // one may have been deleted in the meantime
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}

package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.application.port.ProjectIssues;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;

/** A project's issues in which a time box was agreed, as Jira's search finds them for the reader. */
public class JiraProjectIssues implements ProjectIssues {
    private final SearchService search;
    private final ResearchFields fields;
    private final UserManager users;

    public JiraProjectIssues(SearchService search, ResearchFields fields, UserManager users) {
        this.search = search;
        this.fields = fields;
        this.users = users;
    }

    @Override
    public Seen withTimeBox(long projectId, Actor reader, int limit) {
        String agreed = Stream.of(Keys.TIME_BOX_FIELD_SETTING, Keys.TIME_BOX_ENDS_FIELD_SETTING)
                .flatMap(setting -> fields.field(setting).stream())
                .map(CustomField::getIdAsLong)
                .map(id -> "cf[" + id + "] is not EMPTY")
                .collect(Collectors.joining(" OR "));
        if (agreed.isEmpty()) {
            return new Found(Map.of(), true);
        }
        ApplicationUser user = reader.userKey().map(users::getUserByKey).orElse(null);
        return find(user, "project = " + projectId + " AND (" + agreed + ")", limit);
    }

    private Seen find(ApplicationUser user, String jql, int limit) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        try {
            SearchResults<Issue> found = search.search(user, parsed.getQuery(), new PagerFilter<Issue>(limit));
            List<Issue> issues = found.getResults();
            Map<Long, Issue> byId = new LinkedHashMap<>();
            issues.forEach(issue -> byId.put(issue.getId(), issue));
            return new Found(byId, found.getTotal() <= issues.size());
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for " + jql, e);
        }
    }

    /** What the search brought; what a line shows is asked for when it is shown. */
    private record Found(Map<Long, Issue> issues, boolean complete) implements Seen {
        @Override
        public Set<Long> ids() {
            return issues.keySet();
        }

        @Override
        public Line line(long issueId) {
            Issue issue = issues.get(issueId);
            return new Line(
                    new IssueRef(issueId, issue.getKey()), issue.getSummary(), issue.getStatus().getNameTranslation(),
                    Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getDisplayName));
        }
    }
}

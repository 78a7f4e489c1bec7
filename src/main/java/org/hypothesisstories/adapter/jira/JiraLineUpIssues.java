package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.LineUpIssues;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Lane;

/** Asks Jira's index, as the reader. */
public class JiraLineUpIssues implements LineUpIssues {
    private final SearchService search;
    private final UserManager users;
    private final LineUpQueries queries;
    private final ResearchStatuses statuses;
    private final JiraLaneHistory histories;

    public JiraLineUpIssues(
            SearchService search, UserManager users, LineUpQueries queries, ResearchStatuses statuses, JiraLaneHistory histories) {
        this.search = search;
        this.users = users;
        this.queries = queries;
        this.statuses = statuses;
        this.histories = histories;
    }

    @Override
    public Found find(Question question, int limit) {
        Optional<String> jql = queries.of(question);
        if (jql.isEmpty()) {
            return new Found(List.of(), true);
        }
        ApplicationUser reader = question.reader().userKey().map(users::getUserByKey).orElse(null);
        SearchService.ParseResult parsed = search.parseQuery(reader, jql.get());
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql.get() + ": " + parsed.getErrors().getErrorMessages());
        }
        try {
            SearchResults<Issue> found = search.search(reader, parsed.getQuery(), new PagerFilter<>(limit));
            return new Found(found.getResults().stream().map(this::candidate).toList(), found.getTotal() <= limit);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for " + jql.get(), e);
        }
    }

    private Candidate candidate(Issue issue) {
        boolean done = statuses.of(Lane.DONE).filter(issue.getStatusId()::equals).isPresent();
        return new Candidate(
                new IssueRef(issue.getId(), issue.getKey()), issue.getSummary(), issue.getStatus().getName(), done,
                () -> histories.of(issue));
    }

    @Override
    public String name(Lane lane) {
        return statuses.of(lane).map(id -> statuses.names(List.of(id))).orElse(lane.defaultName());
    }
}

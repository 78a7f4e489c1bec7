package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.plugin.Keys;

/** Searches for the hypotheses of a project that stand in the lanes. */
public class BoardQueries {
    /** How long a hypothesis that is done stays on the board, in Jira's own way of writing it. */
    private static final String DONE_FOR = "-14d";

    private final SearchService search;
    private final JiraSettings settings;
    private final ResearchStatuses statuses;

    public BoardQueries(SearchService search, JiraSettings settings, ResearchStatuses statuses) {
        this.search = search;
        this.settings = settings;
        this.statuses = statuses;
    }

    /** The condition that finds all that is on the board; empty before set-up. */
    Optional<String> onBoard(long projectId) {
        Set<String> ids = statuses.ids(Arrays.stream(Lane.values()).map(Lane::key).toList());
        Optional<String> done = statuses.of(Lane.DONE);
        return settings.read(Keys.ISSUE_TYPE_SETTING).filter(type -> !ids.isEmpty()).map(type ->
                "project = " + projectId + " AND issuetype = " + type + " AND status in (" + String.join(", ", ids) + ")"
                        + done.map(id -> " AND (status != " + id + " OR updated >= " + DONE_FOR + ")").orElse(""));
    }

    SearchResults<Issue> find(ApplicationUser reader, String jql, int limit) {
        SearchService.ParseResult parsed = search.parseQuery(reader, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira cannot read " + jql + ": " + parsed.getErrors().getErrorMessages());
        }
        try {
            return search.search(reader, parsed.getQuery(), new PagerFilter<Issue>(limit));
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for " + jql, e);
        }
    }

    /** The ids of what a condition finds. */
    Set<Long> ids(ApplicationUser reader, String jql, int limit) {
        return find(reader, jql, limit).getResults().stream().map(Issue::getId).collect(Collectors.toSet());
    }
}

package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

public interface SearchService {
    SearchResults<Issue> search(ApplicationUser applicationUser, Query query, PagerFilter pagerFilter) throws SearchException;
    long searchCount(ApplicationUser applicationUser, Query query) throws SearchException;
    SearchService.ParseResult parseQuery(ApplicationUser applicationUser, String text);
    MessageSet validateQuery(ApplicationUser applicationUser, Query query);
    MessageSet validateQuery(ApplicationUser applicationUser, Query query, Long millis);

    final class ParseResult {
        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public Query getQuery() {
            return query;
        }

        public MessageSet getErrors() {
            return errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
    long searchCountOverrideSecurity(ApplicationUser applicationUser, Query query) throws SearchException;
}

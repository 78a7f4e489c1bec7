package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.ResearchQueue;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;

/** The hypotheses in the first lane, as Jira's search finds them. Their rank is in a field that stands on no screen, so only we write it. */
public class JiraResearchQueue implements ResearchQueue {
    private final SearchService search;
    private final IssueManager issues;
    private final ResearchFields fields;
    private final JiraHypothesisFields hypotheses;
    private final JiraSettings settings;
    private final IssuePeople people;

    public JiraResearchQueue(
            SearchService search, IssueManager issues, ResearchFields fields, JiraHypothesisFields hypotheses, JiraSettings settings,
            IssuePeople people) {
        this.search = search;
        this.issues = issues;
        this.fields = fields;
        this.hypotheses = hypotheses;
        this.settings = settings;
        this.people = people;
    }

    @Override
    public Waiting waiting(long projectId, Actor reader, int limit) {
        Optional<String> type = settings.read(Keys.ISSUE_TYPE_SETTING);
        Optional<String> status = settings.read(Keys.STATUS_SETTING + Lane.TO_DO.key());
        if (type.isEmpty() || status.isEmpty()) {
            return new Waiting(List.of(), 0);
        }
        String order = fields.field(Keys.RANK_FIELD_SETTING).map(field -> "cf[" + field.getIdAsLong() + "] ASC, key ASC").orElse("key ASC");
        String jql = "project = " + projectId + " AND issuetype = " + type.get() + " AND status = " + status.get() + " ORDER BY " + order;
        ApplicationUser user = reader.userKey().flatMap(people::byKey).orElse(null);
        try {
            SearchResults<Issue> found =
                    search.search(user, search.parseQuery(user, jql).getQuery(), new PagerFilter<Issue>(limit));
            return new Waiting(found.getResults().stream().map(this::queued).toList(), found.getTotal());
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for " + jql, e);
        }
    }

    @Override
    public void write(long issueId, Actor actor, Optional<Double> rank) {
        MutableIssue issue = issues.getIssueObject(issueId);
        CustomField field = fields.field(Keys.RANK_FIELD_SETTING)
                .orElseThrow(() -> new IllegalStateException("set-up has not made the field of the rank"));
        issue.setCustomFieldValue(field, rank.orElse(null));
        UpdateIssueRequest quietly = UpdateIssueRequest.builder()
                .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED)
                .sendMail(false)
                .build();
        issues.updateIssue(actor.userKey().flatMap(people::byKey).orElse(null), issue, quietly);
    }

    private Queued queued(Issue issue) {
        return new Queued(
                new IssueRef(issue.getId(), issue.getKey()), issue.getSummary(), hypotheses.of(issue),
                fields.value(issue, Keys.RANK_FIELD_SETTING, Double.class));
    }
}

package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.adapter.jira.ResearchLink;
import org.hypothesisstories.adapter.jira.ResearchLinks;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;

/** The research question that a hypothesis answers, and how its hypotheses ended, as JSON; only of what the reader may see. */
public class QuestionJson {
    private static final String OPEN = "open";

    private final IssueLinkManager links;
    private final ResearchLinks research;
    private final ResearchFields fields;
    private final IssueAccess access;
    private final ApplicationProperties application;

    public QuestionJson(
            IssueLinkManager links, ResearchLinks research, ResearchFields fields, IssueAccess access, ApplicationProperties application) {
        this.links = links;
        this.research = research;
        this.fields = fields;
        this.access = access;
        this.application = application;
    }

    /**
     * @param inward the links that lead to the hypothesis
     * @return empty if none of them comes from a question that the reader may see
     */
    Optional<Map<String, Object>> of(List<IssueLink> inward, Reader reader) {
        return inward.stream()
                .filter(this::isOfQuestion)
                .map(IssueLink::getSourceObject)
                .filter(question -> isVisible(question, reader))
                .findFirst()
                .map(question -> json(question, reader));
    }

    private Map<String, Object> json(Issue question, Reader reader) {
        List<Issue> hypotheses = links.getOutwardLinks(question.getId()).stream()
                .filter(this::isOfQuestion)
                .map(IssueLink::getDestinationObject)
                .filter(issue -> fields.carries(issue, Keys.STATEMENT_FIELD_SETTING) && isVisible(issue, reader))
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", question.getKey());
        json.put("summary", question.getSummary());
        json.put("href", application.getBaseUrl(UrlMode.RELATIVE) + "/browse/" + question.getKey());
        json.put("hypotheses", hypotheses.size());
        json.put("verdicts", verdicts(hypotheses));
        return json;
    }

    private Map<String, Integer> verdicts(List<Issue> hypotheses) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.key(), 0);
        }
        counts.put(OPEN, 0);
        hypotheses.forEach(issue -> counts.merge(end(issue), 1, Integer::sum));
        return counts;
    }

    private String end(Issue issue) {
        return fields.value(issue, Keys.VERDICT_FIELD_SETTING, Verdict.class).map(Verdict::key).orElse(OPEN);
    }

    private boolean isOfQuestion(IssueLink link) {
        return research.isOf(ResearchLink.QUESTION, link.getIssueLinkType());
    }

    private boolean isVisible(Issue issue, Reader reader) {
        return access.visible(issue.getKey(), reader.actor()).isPresent();
    }
}

package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.PromoteToDevelopment;

/** From where a hypothesis comes and to where it leads, as JSON: its question, the next hypothesis, a story for development, and what is linked. */
public class LinksJson {
    private final PromoteToDevelopment promoteToDevelopment;
    private final NextHypothesisLink nextHypothesis;
    private final FollowUpsJson followUps;
    private final QuestionJson question;
    private final IssueLinkManager issueLinks;

    public LinksJson(
            PromoteToDevelopment promoteToDevelopment, NextHypothesisLink nextHypothesis, FollowUpsJson followUps, QuestionJson question,
            IssueLinkManager issueLinks) {
        this.promoteToDevelopment = promoteToDevelopment;
        this.nextHypothesis = nextHypothesis;
        this.followUps = followUps;
        this.question = question;
        this.issueLinks = issueLinks;
    }

    Map<String, Object> of(HypothesisView view, Reader reader) {
        List<IssueLink> outward = issueLinks.getOutwardLinks(view.issue().id());
        List<IssueLink> inward = issueLinks.getInwardLinks(view.issue().id());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", question.of(inward, reader).orElse(null));
        json.put("nextHypothesis", nextHypothesis.of(view, reader).orElse(null));
        json.put("promote", promoteToDevelopment.isPossible(view));
        json.put("followUps", followUps.of(outward, inward, reader));
        return json;
    }
}

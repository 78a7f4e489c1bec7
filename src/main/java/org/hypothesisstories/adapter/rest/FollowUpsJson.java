package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.adapter.jira.ResearchLinks;
import org.hypothesisstories.adapter.words.VerdictWords;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;

/** The issues that are linked with a hypothesis by the links of research, as JSON; only those that the reader may see. */
public class FollowUpsJson {
    private final ResearchLinks research;
    private final ResearchFields fields;
    private final IssueAccess access;
    private final ApplicationProperties application;

    public FollowUpsJson(
            ResearchLinks research, ResearchFields fields, IssueAccess access, ApplicationProperties application) {
        this.research = research;
        this.fields = fields;
        this.access = access;
        this.application = application;
    }

    List<Map<String, Object>> of(List<IssueLink> outward, List<IssueLink> inward, Reader reader) {
        return Stream.concat(
                        ofResearch(outward).map(link ->
                                new Linked(link.getDestinationObject(), link.getIssueLinkType().getOutward())),
                        ofResearch(inward).map(link ->
                                new Linked(link.getSourceObject(), link.getIssueLinkType().getInward())))
                .filter(linked -> access.visible(linked.issue().getKey(), reader.actor()).isPresent())
                .map(linked -> json(linked, reader))
                .toList();
    }

    private Stream<IssueLink> ofResearch(List<IssueLink> all) {
        return all.stream().filter(link -> research.isOfResearch(link.getIssueLinkType()));
    }

    private Map<String, Object> json(Linked linked, Reader reader) {
        Issue issue = linked.issue();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", issue.getKey());
        json.put("summary", issue.getSummary());
        json.put("href", application.getBaseUrl(UrlMode.RELATIVE) + "/browse/" + issue.getKey());
        json.put("relation", linked.relation());
        json.put("verdict", fields.value(issue, Keys.VERDICT_FIELD_SETTING, Verdict.class)
                .map(verdict -> Map.of("key", verdict.key(), "text", VerdictWords.of(verdict, reader.words())))
                .orElse(null));
        return json;
    }

    private record Linked(Issue issue, String relation) {
    }
}

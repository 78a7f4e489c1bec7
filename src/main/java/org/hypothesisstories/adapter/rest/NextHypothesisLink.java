package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.adapter.words.VerdictWords;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.domain.hypothesis.StatementPart;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.VerdictRecord;
import org.hypothesisstories.plugin.Keys;

/** Jira's form for another hypothesis, filled in with what this one found; what is to be tried next is the person's to write. */
public class NextHypothesisLink {
    /** So much of the learning goes into the address; servers cut longer ones off. */
    private static final int LONGEST_TEXT = 600;
    private static final String ORIGIN = "origin";

    private final IssueManager issues;
    private final ResearchFields fields;
    private final ApplicationProperties application;

    public NextHypothesisLink(IssueManager issues, ResearchFields fields, ApplicationProperties application) {
        this.issues = issues;
        this.fields = fields;
        this.application = application;
    }

    /** Empty before a verdict was recorded: until then there is no result from which to go on. */
    Optional<String> of(HypothesisView view, Reader reader) {
        Optional<VerdictRecord> record = view.round().record();
        Optional<CustomField> field = fields.field(Keys.STATEMENT_FIELD_SETTING);
        MutableIssue issue = issues.getIssueObject(view.issue().id());
        if (record.isEmpty() || field.isEmpty() || issue == null) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("pid", issue.getProjectObject().getId().toString());
        parameters.put("issuetype", issue.getIssueTypeId());
        String id = field.get().getId() + ":";
        parameters.put(id + ORIGIN, view.issue().key());
        parameters.put(id + StatementPart.BENEFICIARY.key(), view.hypothesis().statement().beneficiary());
        parameters.put(id + StatementPart.PRIOR_EVIDENCE.key(), priorEvidence(view, record.get(), reader));
        return Optional.of(application.getBaseUrl(UrlMode.RELATIVE) + "/secure/CreateIssueDetails!init.jspa?" + query(parameters));
    }

    private static String priorEvidence(HypothesisView view, VerdictRecord record, Reader reader) {
        Learning learning = record.learning();
        String found = learning.learned().isEmpty() ? learning.observed() : learning.learned();
        String text = reader.say("hypothesis.next-hypothesis.prior-evidence",
                view.issue().key(), VerdictWords.of(record.recorded(), reader.words()), found);
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "\u2026" : text;
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> Stream.of(parameter.getKey(), parameter.getValue())
                        .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }
}

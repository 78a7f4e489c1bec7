package org.hypothesisstories.adapter.rest;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.AllowedActions;
import org.hypothesisstories.application.CitedEvidence;
import org.hypothesisstories.application.RoundView;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.issue.IssueRef;

/** Tells rounds to whoever asks. */
public class RoundAnswers {
    private final CurrentReader currentReader;
    private final AllowedActions allowedActions;
    private final CitedEvidence citedEvidence;
    private final ApplicationProperties application;

    public RoundAnswers(
            CurrentReader currentReader, AllowedActions allowedActions, CitedEvidence citedEvidence, ApplicationProperties application) {
        this.currentReader = currentReader;
        this.allowedActions = allowedActions;
        this.citedEvidence = citedEvidence;
        this.application = application;
    }

    RoundAnswer of(RoundView view) {
        Reader reader = currentReader.now();
        EvidenceJson evidence = new EvidenceJson(reader, cited -> cited(cited, reader));
        return new RoundAnswer(reader, view, allowedActions.of(view.round().issueId(), reader.actor()), evidence);
    }

    private Map<String, Object> cited(EvidenceId id, Reader reader) {
        Optional<IssueRef> issue = citedEvidence.issueOf(id, reader.actor());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id.value());
        json.put("issue", issue.map(IssueRef::key).orElse(null));
        json.put("href", issue.map(ref -> application.getBaseUrl(UrlMode.RELATIVE) + "/browse/" + ref.key()).orElse(null));
        return json;
    }
}

package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.application.port.ClosingFields;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.verdict.Closing;
import org.hypothesisstories.plugin.Keys;

/** Jira's resolution and the fields of the verdict, changed as the service user. */
public class JiraClosingFields implements ClosingFields {
    private final IssueManager issues;
    private final ResearchFields fields;
    private final JiraSettings settings;
    private final JiraServiceUsers serviceUsers;

    public JiraClosingFields(IssueManager issues, ResearchFields fields, JiraSettings settings, JiraServiceUsers serviceUsers) {
        this.issues = issues;
        this.fields = fields;
        this.settings = settings;
        this.serviceUsers = serviceUsers;
    }

    @Override
    public Closing read(long issueId) {
        MutableIssue issue = issues.getIssueObject(issueId);
        return issue == null || issue.getResolutionId() == null ? new Closing.Open() : closing(issue.getResolutionId());
    }

    private Closing closing(String resolutionId) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> resolution(verdict).equals(Optional.of(resolutionId)))
                .findFirst()
                .<Closing>map(Closing.As::new)
                .orElseGet(Closing.Otherwise::new);
    }

    private Optional<String> resolution(Verdict verdict) {
        return settings.read(Keys.RESOLUTION_SETTING + verdict.key());
    }

    @Override
    public void write(long issueId, Verdict verdict) {
        MutableIssue issue = issues.getIssueObject(issueId);
        fields.field(Keys.VERDICT_FIELD_SETTING).ifPresent(field -> issue.setCustomFieldValue(field, verdict));
        if (!(read(issueId) instanceof Closing.Otherwise)) {
            resolution(verdict).ifPresent(issue::setResolutionId);
        }
        store(issue);
    }

    @Override
    public void clear(long issueId) {
        MutableIssue issue = issues.getIssueObject(issueId);
        Stream.of(Keys.VERDICT_FIELD_SETTING, Keys.LEARNING_FIELD_SETTING, Keys.CONFIDENCE_AFTER_FIELD_SETTING)
                .flatMap(setting -> fields.field(setting).stream())
                .filter(field -> issue.getCustomFieldValue(field) != null)
                .forEach(field -> issue.setCustomFieldValue(field, null));
        store(issue);
    }

    private void store(MutableIssue issue) {
        UpdateIssueRequest quietly = UpdateIssueRequest.builder()
                .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH)
                .sendMail(false)
                .build();
        issues.updateIssue(serviceUsers.active().orElse(null), issue, quietly);
    }
}

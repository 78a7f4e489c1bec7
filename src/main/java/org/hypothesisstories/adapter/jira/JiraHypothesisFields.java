package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.plugin.Keys;

/** The hypothesis in Jira's custom fields. During a transition it is the issue in Jira's hand, with what the screen holds. */
public class JiraHypothesisFields implements HypothesisFields {
    private final IssueManager issues;
    private final ResearchFields fields;
    private final IssueInHand inHand;
    private final JiraServiceUsers serviceUsers;

    public JiraHypothesisFields(IssueManager issues, ResearchFields fields, IssueInHand inHand, JiraServiceUsers serviceUsers) {
        this.issues = issues;
        this.fields = fields;
        this.inHand = inHand;
        this.serviceUsers = serviceUsers;
    }

    @Override
    public Hypothesis read(long issueId) {
        return inHand.of(issueId).or(() -> Optional.ofNullable(issues.getIssueObject(issueId)))
                .map(this::of)
                .orElse(Hypothesis.EMPTY);
    }

    /** The hypothesis on an issue that need not be stored yet. */
    public Hypothesis of(Issue issue) {
        return new Hypothesis(
                fields.value(issue, Keys.STATEMENT_FIELD_SETTING, Statement.class).orElse(Statement.EMPTY),
                fields.value(issue, Keys.CRITERIA_FIELD_SETTING, ExitCriteria.class).orElse(ExitCriteria.NONE),
                fields.value(issue, Keys.TIME_BOX_FIELD_SETTING, Budget.class),
                fields.value(issue, Keys.VERDICT_FIELD_SETTING, Verdict.class));
    }

    @Override
    public void writeEnds(long issueId, Optional<Instant> ends) {
        write(issueId, Collections.singletonMap(Keys.TIME_BOX_ENDS_FIELD_SETTING, ends.map(Timestamp::from).orElse(null)));
    }

    @Override
    public void writeCriteriaState(long issueId, String stateKey, int withoutEvidence) {
        write(issueId, Map.of(Keys.CRITERIA_STATE_FIELD_SETTING, stateKey, Keys.CRITERIA_OPEN_FIELD_SETTING, (double) withoutEvidence));
    }

    /** Sets fields by their settings; what set-up has not made yet is passed over. */
    private void write(long issueId, Map<String, Object> values) {
        Map<CustomField, Object> known = new HashMap<>();
        values.forEach((setting, value) -> fields.field(setting).ifPresent(field -> known.put(field, value)));
        Optional<MutableIssue> held = inHand.of(issueId);
        if (held.isPresent()) {
            known.forEach(held.get()::setCustomFieldValue);
        } else if (!known.isEmpty()) {
            store(issueId, known);
        }
    }

    private void store(long issueId, Map<CustomField, Object> values) {
        MutableIssue issue = issues.getIssueObject(issueId);
        if (issue != null) {
            values.forEach(issue::setCustomFieldValue);
            UpdateIssueRequest quietly = UpdateIssueRequest.builder()
                    .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH)
                    .sendMail(false)
                    .build();
            issues.updateIssue(serviceUsers.active().orElse(null), issue, quietly);
        }
    }
}

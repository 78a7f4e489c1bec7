package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.HypothesisKind;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueKey;
import org.hypothesisstories.domain.timebox.BoxFacts;
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
                fields.value(issue, Keys.VERDICT_FIELD_SETTING, Verdict.class),
                fields.value(issue, Keys.KIND_FIELD_SETTING, HypothesisKind.class),
                confidence(issue, Keys.CONFIDENCE_BEFORE_FIELD_SETTING),
                confidence(issue, Keys.CONFIDENCE_AFTER_FIELD_SETTING));
    }

    private Optional<Confidence> confidence(Issue issue, String setting) {
        return fields.value(issue, setting, Double.class).map(BigDecimal::valueOf).map(Confidence::new);
    }

    /** The key of the issue from whose result the hypothesis follows; empty when it follows from none. */
    public Optional<String> origin(Issue issue) {
        return of(issue).statement().origin().map(IssueKey::value);
    }

    @Override
    public void writeBox(long issueId, BoxFacts facts) {
        write(issueId, values(facts));
    }

    @Override
    public boolean holdsBox(long issueId, BoxFacts facts) {
        MutableIssue issue = issues.getIssueObject(issueId);
        return issue == null || values(facts).entrySet().stream()
                .filter(entry -> fields.carries(issue, entry.getKey()))
                .allMatch(entry -> fields.field(entry.getKey()).map(issue::getCustomFieldValue)
                        .equals(Optional.ofNullable(entry.getValue())));
    }

    /** Clears what only another issue's life can have written: where a time box stands, and the product owner's rank. Tells nobody. */
    public void forgetLife(long issueId) {
        Map<String, Object> nothing = new HashMap<>();
        List.of(Keys.TIME_BOX_ENDS_FIELD_SETTING, Keys.TIME_BOX_STATE_FIELD_SETTING, Keys.TIMES_EXTENDED_FIELD_SETTING,
                Keys.TIMES_EXPIRED_FIELD_SETTING, Keys.RANK_FIELD_SETTING).forEach(setting -> nothing.put(setting, null));
        write(issueId, nothing);
    }

    /** By the settings of their fields. */
    private static Map<String, Object> values(BoxFacts facts) {
        Map<String, Object> values = new HashMap<>();
        values.put(Keys.TIME_BOX_ENDS_FIELD_SETTING, facts.deadline().map(Timestamp::from).orElse(null));
        values.put(Keys.TIME_BOX_STATE_FIELD_SETTING, facts.state());
        values.put(Keys.TIMES_EXTENDED_FIELD_SETTING, (double) facts.tally().extensions());
        values.put(Keys.TIMES_EXPIRED_FIELD_SETTING, (double) facts.tally().expiries());
        return values;
    }

    @Override
    public void writeCriteriaState(long issueId, CriteriaState state, int withoutEvidence) {
        write(issueId, Map.of(
                Keys.CRITERIA_STATE_FIELD_SETTING, state, Keys.CRITERIA_OPEN_FIELD_SETTING, (double) withoutEvidence));
    }

    /** Puts values, by the settings of their fields, on the issue in hand, which Jira is about to store, or else stores them. */
    private void write(long issueId, Map<String, Object> values) {
        Optional<MutableIssue> held = inHand.of(issueId);
        if (held.isPresent()) {
            put(values, held.get());
            return;
        }
        MutableIssue issue = issues.getIssueObject(issueId);
        if (issue != null && put(values, issue)) {
            store(issue);
        }
    }

    /** Whether the issue was changed. */
    private boolean put(Map<String, Object> values, MutableIssue issue) {
        boolean changed = false;
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            Optional<CustomField> field = fields.field(entry.getKey());
            if (field.isPresent() && !Objects.equals(issue.getCustomFieldValue(field.get()), entry.getValue())) {
                issue.setCustomFieldValue(field.get(), entry.getValue());
                changed = true;
            }
        }
        return changed;
    }

    private void store(MutableIssue issue) {
        UpdateIssueRequest quietly = UpdateIssueRequest.builder()
                .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH)
                .sendMail(false)
                .build();
        issues.updateIssue(serviceUsers.active().orElse(null), issue, quietly);
    }
}

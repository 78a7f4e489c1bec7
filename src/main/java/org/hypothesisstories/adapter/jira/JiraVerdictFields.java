package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.VerdictFields;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.plugin.Keys;

/** How a hypothesis ended, in Jira's custom fields; those that set-up has not made are passed over. */
public class JiraVerdictFields implements VerdictFields {
    private final IssueManager issues;
    private final ResearchFields fields;
    private final IssueInHand inHand;
    private final PersonalUpdate update;

    public JiraVerdictFields(IssueManager issues, ResearchFields fields, IssueInHand inHand, PersonalUpdate update) {
        this.issues = issues;
        this.fields = fields;
        this.inHand = inHand;
        this.update = update;
    }

    @Override
    public Learning learning(long issueId) {
        return inHand.of(issueId).or(() -> Optional.ofNullable(issues.getIssueObject(issueId)))
                .flatMap(issue -> fields.value(issue, Keys.LEARNING_FIELD_SETTING, Learning.class))
                .orElse(Learning.EMPTY);
    }

    @Override
    public void write(IssueRef issue, Actor actor, Verdict verdict, Learning learning, Optional<Confidence> confidenceAfter) {
        Map<CustomField, Object> values = new HashMap<>();
        put(Keys.VERDICT_FIELD_SETTING, verdict, values);
        put(Keys.LEARNING_FIELD_SETTING, learning.isEmpty() ? null : learning, values);
        confidenceAfter.ifPresent(confidence -> put(Keys.CONFIDENCE_AFTER_FIELD_SETTING, confidence.percent().doubleValue(), values));
        if (!values.isEmpty()) {
            update.write(issue, actor, values);
        }
    }

    private void put(String setting, Object value, Map<CustomField, Object> values) {
        fields.field(setting).ifPresent(field -> values.put(field, value));
    }
}

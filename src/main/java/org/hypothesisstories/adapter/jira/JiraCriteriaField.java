package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collections;
import org.hypothesisstories.application.port.CriteriaField;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;

/** Writes the exit criteria into their custom field. The field's type, which stores them, records the amendment. */
public class JiraCriteriaField implements CriteriaField {
    private final ResearchFields fields;
    private final PersonalUpdate update;
    private final AmendmentReason reasons;

    public JiraCriteriaField(ResearchFields fields, PersonalUpdate update, AmendmentReason reasons) {
        this.fields = fields;
        this.update = update;
        this.reasons = reasons;
    }

    @Override
    public void write(IssueRef issue, Actor actor, ExitCriteria criteria, String reason) {
        CustomField field = fields.field(Keys.CRITERIA_FIELD_SETTING)
                .orElseThrow(() -> new IllegalStateException("the field for exit criteria is gone; run set-up again"));
        // The field counts no criteria as no value.
        ExitCriteria value = criteria.isEmpty() ? null : criteria;
        reasons.during(reason, () -> update.write(issue, actor, Collections.singletonMap(field, value)));
    }
}

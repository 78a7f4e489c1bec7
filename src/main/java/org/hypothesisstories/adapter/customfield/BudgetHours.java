package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.time.Duration;
import java.util.List;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetOrder;
import org.hypothesisstories.plugin.Keys;

/**
 * Keeps the field by which Jira sorts and compares time boxes: their length in hours. Jira's searcher of exact texts would sort the boxes
 * themselves by their letters.
 *
 * <p>It is written together with the box, in the same breath, so that history tells of the one that people changed alone.
 */
public class BudgetHours {
    private static final double MINUTES_IN_AN_HOUR = 60;

    private final ResearchFields fields;
    private final CustomFieldValuePersister persister;

    public BudgetHours(ResearchFields fields, CustomFieldValuePersister persister) {
        this.fields = fields;
        this.persister = persister;
    }

    /** @param budget null for none */
    void write(Issue issue, Budget budget, BudgetOrder order) {
        fields.field(Keys.TIME_BOX_HOURS_FIELD_SETTING).filter(hours -> hours.getRelevantConfig(issue) != null).ifPresent(hours ->
                persister.updateValues(hours, issue.getId(), PersistenceFieldType.TYPE_DECIMAL,
                        budget == null ? List.of() : List.of(inHours(order.length(budget)))));
    }

    private static double inHours(Duration length) {
        return length.toMinutes() / MINUTES_IN_AN_HOUR;
    }
}
